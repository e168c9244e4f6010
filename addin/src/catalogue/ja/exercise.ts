// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'メールで済む話かどうか';
export const intro = '2人の時間を使う価値がある話か、別の場で済む日々の業務の話か、考えてみましょう。';
export const by = {
  manager: 'マネージャーの発言',
  report: 'メンバーの発言',
};
export const answers = {
  tactical: '日々の業務',
  worthwhile: '1on1向き',
  moreBeneath: '背景がありそう',
};
export const right = '正解です。';
export const wrong = (a: { readonly answer: string }): string => `この例では「${a.answer}」と考えます。`;
export const instead = '1on1で聞くなら：';
export const next = '次へ';
export const progress = (a: { readonly at: number; readonly of: number; readonly right: number }): string => `${number(a.of)}問中${number(a.at)}問目、正解${number(a.right)}問`;
export const done = (a: { readonly right: number; readonly of: number }): string => `${number(a.of)}問中${number(a.right)}問正解でした。`;
export const again = '最初から';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'はじめに';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)}/${number(a.of)}`;
export const next = '次へ';
export const done = '完了';
export const skip = 'スキップ';
export const titles = {
  agenda: '2人で使うアジェンダ',
  notes: '共有メモと自分用メモ',
  insert: '1on1の予定を作成するとき',
};
export const texts = {
  agenda: '1on1の前に、2人とも話題を追加できます。話しきれなかった話題は、次回に持ち越されます。',
  notes: '共有メモは2人とも読めます。自分用メモを読めるのは本人だけです。上司も管理者も読めません。',
  insert: '会議の招待にアジェンダを入れますか。この設定は「自分の1on1」で変更できます。',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = '気づいたこと';
export const onlyYou = 'ほかの人には見えません。「今週のまとめ」にも載りません。';
export const nothing = '特に気になる点はありません。このまま続けてみてください。';
export const tooEarly = '1on1の回数がまだ少なく、お伝えできることはありません。';
export const pointsFrom = (a: { readonly count: number; readonly of: number; readonly name: string }): string => `話題${number(a.of)}件中${number(a.count)}件が${a.name}さんから`;
export const readyTheDayBefore = (a: { readonly count: number; readonly of: number }): string => `アジェンダ${number(a.of)}件中${number(a.count)}件が前日までに準備済み`;
export const attempt = '試してみるなら：';
export const fits = (a: { readonly title: string }): string => `合いそうなアイデア：${a.title}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const add = 'アジェンダを追加';
export const offer = (a: { readonly name: string }): string => `${a.name}さんとの1on1のようです。アジェンダがあると、2人とも準備しやすくなります。`;
export const noAgenda = (a: { readonly name: string }): string => `${a.name}さんとのこの1on1には、まだアジェンダがありません。アジェンダがあると、2人とも準備しやすくなります。このまま送信することもできます。`;
export const alsoGoesTo = (a: { readonly name: string }): string => `この招待は${a.name}さんにも送られますが、2人だけのアジェンダが入っています。見せたくない場合はアジェンダを削除し、問題なければこのまま送信してください。`;
export const alsoGoesToMore = (a: { readonly name: string; readonly more: number }): string => `この招待は${a.name}さんとほか${number(a.more)}人にも送られますが、2人だけのアジェンダが入っています。見せたくない場合はアジェンダを削除し、問題なければこのまま送信してください。`;

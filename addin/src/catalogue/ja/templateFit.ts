// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const preferred = (a: { readonly name: string }): string => `${a.name}さんとの1on1用に選んだテンプレート`;
export const picked = '今回の1on1用に選んだテンプレート';
export const firstMeeting = (a: { readonly name: string }): string => `${a.name}さんとの初めての1on1`;
export const firstWithNew = (a: { readonly name: string }): string => `新しく加わった${a.name}さんとの初めての1on1`;
export const afterLeave = (a: { readonly name: string }): string => `${a.name}さんが不在から復帰`;
export const quarterly = (a: { readonly name: string }): string => `四半期に1回。${a.name}さんとは、ここ12週間使っていません`;
export const fits = (a: { readonly days: number }): string => `${number(a.days)}日に1回の1on1向け`;
export const madeForOther = (a: { readonly days: number; readonly yours: number }): string => `${number(a.days)}日に1回の1on1向け（今は${number(a.yours)}日に1回）`;
export const usedOften = (a: { readonly fit: string; readonly times: number }): string => `${a.fit}（${(a.times === 1 ? '前回使用' : `直近${number(a.times)}回続けて使用`)}）`;
export const otherUsedOften = (a: { readonly fit: string; readonly template: string; readonly times: number }): string => `${a.fit}（「${a.template}」を${(a.times === 1 ? '前回使用' : `直近${number(a.times)}回続けて使用`)}）`;
export const shortened = (a: { readonly fit: string; readonly from: number; readonly to: number }): string => `${a.fit}（${number(a.from)}分から${number(a.to)}分に短縮）`;
export const whenNeeded = '必要なときに';
export const quarterlyNotDue = '四半期に1回。時期はまだ先です';
export const onReturn = (a: { readonly name: string }): string => `${a.name}さんが不在から復帰したときに`;
export const onlyFirst = '初めての1on1専用';

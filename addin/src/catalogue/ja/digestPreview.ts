// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayShortWeekdayMonthDay, listPeople, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `${dayMonthDay(a.day)}の「今週のまとめ」に表示される内容`;
export const readers = (a: { readonly names: readonly string[] }): string => `予定されている1on1がすべて行われた場合、次の人が月曜日にこの内容を読みます：${listPeople(a.names)}`;
export const late = '予定どおりではない1on1';
export const correct = '違うところがあれば、月曜日までにOutlookの「自分の1on1」で修正してください。まとめには修正後の数字が表示されます。';
export const pairHeading = (a: { readonly name: string }): string => `${a.name}さんとの1on1`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `月曜日の状況：${a.status}。人数に含まれ、その人数だけを次の人が読みます：${listPeople(a.names)}`;
export const calledOffHeading = '取りやめになり、代わりの予定がない1on1';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name}さんとの1on1（${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}）`;
export const calledOffSubject = '取りやめになった1on1の代わりの予定がありません';
export const whyManager = '次のまとめで1on1が予定どおりではないと表示されるときに、このメールをお送りしています。ほかの人には届きません。';
export const whyAsked = '設定で希望された方に、このメールをお送りしています。ほかの人には届きません。';
export const guide = '1on1のガイド';
export const whyCalledOff = '1on1が取りやめになり、代わりの予定がないときに、木曜日にこのメールをお送りしています。';

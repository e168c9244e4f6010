// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, number, timeShort } from './language';

export const newMeeting = '新しい予定';
export const today = '今日';
export const previous = '前の週';
export const next = '次の週';
export const week = (a: { readonly first: Day; readonly last: Day }): string => `${dayMonthDay(a.first)}～${dayLong(a.last)}`;
export const day = (a: { readonly day: Day; readonly date: number }): string => `${number(a.date)}日 ${dayWeekday(a.day)}`;
export const start = (a: { readonly at: TimeOfDay }): string => timeShort(a.at);
export const cancelled = (a: { readonly at: TimeOfDay }): string => `${timeShort(a.at)}、キャンセル済み`;
export const notReadable = 'この予定表はありません。ほかの人の予定表にある予定を表示しています。';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const label = 'メッセージ';
export const digest = '今週のまとめ';
export const empty = 'メッセージはありません。';
export const choose = 'メッセージを選択してください。';
export const loading = 'メッセージを開いています';
export const title = '今週のまとめ';
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;

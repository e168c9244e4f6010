// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const label = 'Messages';
export const digest = 'This week’s digest';
export const empty = 'No messages.';
export const choose = 'Choose a message.';
export const loading = 'Opening the message';
export const title = 'The weekly digest';
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)}, ${timeShort(a.at)}`;

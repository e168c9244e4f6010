// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayShortWeekdayMonthDay, dayWeekday, isOne, number, timeShort } from './language';

export const trend = {
  rising: 'rising',
  falling: 'falling',
  steady: 'steady',
};
export const met = (a: { readonly count: number }): string => number(a.count);
export const few = 'a few';
export const most = 'most';
export const noneYet = 'none yet';
export const faults = {
  notRead: 'the calendar has not been read',
  notFound: 'no calendar found',
  accessDenied: 'no access to the calendar',
  unavailable: 'the mail server did not respond',
  damaged: 'calendar file damaged',
};
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const full = (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, ${timeShort(a.at)} (${a.zone})`;
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} day` : `${number(a.count)} days`);

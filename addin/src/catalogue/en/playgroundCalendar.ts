// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, number, timeShort } from './language';

export const newMeeting = 'New meeting';
export const today = 'Today';
export const previous = 'Previous week';
export const next = 'Next week';
export const week = (a: { readonly first: Day; readonly last: Day }): string => `${dayMonthDay(a.first)} to ${dayLong(a.last)}`;
export const day = (a: { readonly day: Day; readonly date: number }): string => `${dayWeekday(a.day)} ${number(a.date)}`;
export const start = (a: { readonly at: TimeOfDay }): string => timeShort(a.at);
export const cancelled = (a: { readonly at: TimeOfDay }): string => `${timeShort(a.at)}, cancelled`;
export const notReadable = 'We do not have this calendar. These meetings come from the calendars of other people.';

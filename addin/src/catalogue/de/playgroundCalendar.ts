// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, number, timeShort } from './language';

export const newMeeting = 'Neuer Termin';
export const today = 'Heute';
export const previous = 'Vorige Woche';
export const next = 'Nächste Woche';
export const week = (a: { readonly first: Day; readonly last: Day }): string => `${dayMonthDay(a.first)} bis ${dayLong(a.last)}`;
export const day = (a: { readonly day: Day; readonly date: number }): string => `${dayWeekday(a.day)}, ${number(a.date)}.`;
export const start = (a: { readonly at: TimeOfDay }): string => timeShort(a.at);
export const cancelled = (a: { readonly at: TimeOfDay }): string => `${timeShort(a.at)}, abgesagt`;
export const notReadable = 'Diesen Kalender haben wir nicht. Die Termine stammen aus den Kalendern anderer.';

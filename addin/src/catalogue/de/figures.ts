// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayShortWeekdayMonthDay, dayWeekday, isOne, number, timeShort } from './language';

export const trend = {
  rising: 'steigend',
  falling: 'sinkend',
  steady: 'stabil',
};
export const met = (a: { readonly count: number }): string => number(a.count);
export const few = 'einige';
export const most = 'die meisten';
export const noneYet = 'noch keine';
export const faults = {
  notRead: 'der Kalender wurde noch nicht gelesen',
  notFound: 'kein Kalender gefunden',
  accessDenied: 'kein Zugriff auf den Kalender',
  unavailable: 'der Mailserver hat nicht geantwortet',
  damaged: 'die Kalenderdatei ist beschädigt',
};
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const full = (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `${dayWeekday(a.day)}, ${dayLong(a.day)}, ${timeShort(a.at)}\u00a0Uhr (${a.zone})`;
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0Tag` : `${number(a.count)}\u00a0Tage`);

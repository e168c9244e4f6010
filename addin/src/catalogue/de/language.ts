// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
// CLDR 48.2.0, de.
import type { Day, TimeOfDay } from '../arguments';

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const monthsShort = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const weekdaysShort = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];
const weekdaysAlone = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

export const dayFull = (d: Day): string => `${weekdays[weekday(d)]}, ${d.day}. ${months[d.month - 1]} ${d.year}`;
export const dayLong = (d: Day): string => `${d.day}. ${months[d.month - 1]} ${d.year}`;
export const dayMedium = (d: Day): string => `${two(d.day)}.${two(d.month)}.${d.year}`;
export const dayMonthDay = (d: Day): string => `${d.day}. ${months[d.month - 1]}`;
export const dayWeekdayMonthDay = (d: Day): string => `${weekdays[weekday(d)]}, ${d.day}. ${months[d.month - 1]}`;
export const dayShortWeekdayMonthDay = (d: Day): string => `${weekdaysShort[weekday(d)]}, ${d.day}. ${monthsShort[d.month - 1]}`;
export const dayMonthYear = (d: Day): string => `${months[d.month - 1]} ${d.year}`;
export const dayWeekday = (d: Day): string => `${weekdaysAlone[weekday(d)]}`;
export const timeShort = (t: TimeOfDay): string => `${two(t.hour)}:${two(t.minute)}`;

export const isOne = (count: number): boolean => { const n = Math.abs(count); return n === 1; };
export const number = (n: number): string => {
  const digits = String(Math.abs(n));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.');
  return (n < 0 ? '-' : '') + grouped;
};
export const percent = (n: number): string => '' + number(n) + '\u00a0%';

const daysAgo = (n: number): string => (isOne(n) ? `vor ${number(n)}\u00a0Tag` : `vor ${number(n)}\u00a0Tagen`);
const inDays = (n: number): string => (isOne(n) ? `in ${number(n)}\u00a0Tag` : `in ${number(n)}\u00a0Tagen`);
const weeksAgo = (n: number): string => (isOne(n) ? `vor ${number(n)}\u00a0Woche` : `vor ${number(n)}\u00a0Wochen`);
const inWeeks = (n: number): string => (isOne(n) ? `in ${number(n)}\u00a0Woche` : `in ${number(n)}\u00a0Wochen`);
export const relativeDay = (days: number): string => {
  switch (days) {
    case -2: return 'vorgestern';
    case -1: return 'gestern';
    case 0: return 'heute';
    case 1: return 'morgen';
    case 2: return 'übermorgen';
  }
  const n = Math.abs(days);
  const weeks = Math.floor(n / 7);
  if (days < 0) {
    return n < 14 ? daysAgo(n) : weeksAgo(weeks);
  }
  return n < 14 ? inDays(n) : inWeeks(weeks);
};

export const listAnd = (items: readonly string[]): string => listed(items, ', ', ', ', ' und ', ' und ');
export const listOr = (items: readonly string[]): string => listed(items, ', ', ', ', ' oder ', ' oder ');
export const listShort = (items: readonly string[]): string => listed(items, ', ', ', ', ' und ', ', ');
const listed = (items: readonly string[], start: string, middle: string, end: string, two: string): string => {
  const [first = ''] = items;
  const last = items[items.length - 1] ?? '';
  if (items.length < 3) {
    return items.length < 2 ? last : first + two + last;
  }
  return first + start + items.slice(1, -1).join(middle) + end + last;
};

const two = (n: number): string => (n < 10 ? '0' : '') + n;
const weekday = (d: Day): number => new Date(Date.UTC(d.year, d.month - 1, d.day)).getUTCDay();

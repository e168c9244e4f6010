// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
// CLDR 48.2.0, en-GB.
import type { Day, TimeOfDay } from '../arguments';
import { reader } from '../region';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const monthsShort = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const weekdaysShort = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdaysAlone = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const dayFull = (d: Day): string => `${weekdays[weekday(d)]}, ${d.day} ${months[d.month - 1]} ${d.year}`;
export const dayLong = (d: Day): string => `${d.day} ${months[d.month - 1]} ${d.year}`;
export const dayMedium = (d: Day): string => `${d.day} ${monthsShort[d.month - 1]} ${d.year}`;
export const dayMonthDay = (d: Day): string => `${d.day} ${months[d.month - 1]}`;
export const dayWeekdayMonthDay = (d: Day): string => `${weekdays[weekday(d)]} ${d.day} ${months[d.month - 1]}`;
export const dayShortWeekdayMonthDay = (d: Day): string => `${weekdaysShort[weekday(d)]} ${d.day} ${monthsShort[d.month - 1]}`;
export const dayMonthYear = (d: Day): string => `${months[d.month - 1]} ${d.year}`;
export const dayWeekday = (d: Day): string => `${weekdaysAlone[weekday(d)]}`;
export const timeShort = (t: TimeOfDay): string => reader.region === 'US'
  ? `${(t.hour + 11) % 12 + 1}:${two(t.minute)}\u00a0${t.hour < 12 ? 'AM' : 'PM'}`
  : `${two(t.hour)}:${two(t.minute)}`;

export const isOne = (count: number): boolean => { const n = Math.abs(count); return n === 1; };
export const number = (n: number): string => {
  const digits = String(Math.abs(n));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return (n < 0 ? '-' : '') + grouped;
};
export const percent = (n: number): string => '' + number(n) + '%';

const daysAgo = (n: number): string => (isOne(n) ? `${number(n)} day ago` : `${number(n)} days ago`);
const inDays = (n: number): string => (isOne(n) ? `in ${number(n)} day` : `in ${number(n)} days`);
const weeksAgo = (n: number): string => (isOne(n) ? `${number(n)} week ago` : `${number(n)} weeks ago`);
const inWeeks = (n: number): string => (isOne(n) ? `in ${number(n)} week` : `in ${number(n)} weeks`);
export const relativeDay = (days: number): string => {
  switch (days) {
    case -1: return 'yesterday';
    case 0: return 'today';
    case 1: return 'tomorrow';
  }
  const n = Math.abs(days);
  const weeks = Math.floor(n / 7);
  if (days < 0) {
    return n < 14 ? daysAgo(n) : weeksAgo(weeks);
  }
  return n < 14 ? inDays(n) : inWeeks(weeks);
};

export const listAnd = (items: readonly string[]): string => listed(items, ', ', ', ', ' and ', ' and ');
export const listOr = (items: readonly string[]): string => listed(items, ', ', ', ', ' or ', ' or ');
export const listShort = (items: readonly string[]): string => listed(items, ', ', ', ', ', ', ', ');
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

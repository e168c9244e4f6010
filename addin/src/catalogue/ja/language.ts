// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
// CLDR 48.2.0, ja.
import type { Day, TimeOfDay } from '../arguments';

const weekdays = ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'];
const weekdaysShort = ['日', '月', '火', '水', '木', '金', '土'];
const weekdaysAlone = ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'];

export const dayFull = (d: Day): string => `${d.year}年${d.month}月${d.day}日${weekdays[weekday(d)]}`;
export const dayLong = (d: Day): string => `${d.year}年${d.month}月${d.day}日`;
export const dayMedium = (d: Day): string => `${d.year}/${two(d.month)}/${two(d.day)}`;
export const dayMonthDay = (d: Day): string => `${d.month}月${d.day}日`;
export const dayWeekdayMonthDay = (d: Day): string => `${d.month}月${d.day}日(${weekdays[weekday(d)]})`;
export const dayShortWeekdayMonthDay = (d: Day): string => `${d.month}月${d.day}日(${weekdaysShort[weekday(d)]})`;
export const dayMonthYear = (d: Day): string => `${d.year}年${d.month}月`;
export const dayWeekday = (d: Day): string => `${weekdaysAlone[weekday(d)]}`;
export const timeShort = (t: TimeOfDay): string => `${t.hour}:${two(t.minute)}`;

export const number = (n: number): string => {
  const digits = String(Math.abs(n));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return (n < 0 ? '-' : '') + grouped;
};
export const percent = (n: number): string => '' + number(n) + '%';

const daysAgo = (n: number): string => (`${number(n)}日前`);
const inDays = (n: number): string => (`${number(n)}日後`);
const weeksAgo = (n: number): string => (`${number(n)}週間前`);
const inWeeks = (n: number): string => (`${number(n)}週間後`);
export const relativeDay = (days: number): string => {
  switch (days) {
    case -2: return '一昨日';
    case -1: return '昨日';
    case 0: return '今日';
    case 1: return '明日';
    case 2: return '明後日';
  }
  const n = Math.abs(days);
  const weeks = Math.floor(n / 7);
  if (days < 0) {
    return n < 14 ? daysAgo(n) : weeksAgo(weeks);
  }
  return n < 14 ? inDays(n) : inWeeks(weeks);
};

export const listAnd = (items: readonly string[]): string => listed(items, '、', '、', '、', '、');
export const listOr = (items: readonly string[]): string => listed(items, '、', '、', '、または', 'または');
export const listShort = (items: readonly string[]): string => listed(items, ' ', ' ', ' ', ' ');
export const listPeople = (items: readonly string[]): string => listAnd(items.map((name) => name + 'さん'));
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

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
// CLDR 48.2.0, fr.
import type { Day, TimeOfDay } from '../arguments';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const monthsShort = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const weekdaysShort = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const weekdaysAlone = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

export const dayFull = (d: Day): string => `${weekdays[weekday(d)]} ${d.day === 1 ? '1er' : d.day} ${months[d.month - 1]} ${d.year}`;
export const dayLong = (d: Day): string => `${d.day === 1 ? '1er' : d.day} ${months[d.month - 1]} ${d.year}`;
export const dayMedium = (d: Day): string => `${d.day === 1 ? '1er' : d.day} ${monthsShort[d.month - 1]} ${d.year}`;
export const dayMonthDay = (d: Day): string => `${d.day === 1 ? '1er' : d.day} ${months[d.month - 1]}`;
export const dayWeekdayMonthDay = (d: Day): string => `${weekdays[weekday(d)]} ${d.day === 1 ? '1er' : d.day} ${months[d.month - 1]}`;
export const dayShortWeekdayMonthDay = (d: Day): string => `${weekdaysShort[weekday(d)]} ${d.day === 1 ? '1er' : d.day} ${monthsShort[d.month - 1]}`;
export const dayMonthYear = (d: Day): string => `${months[d.month - 1]} ${d.year}`;
export const dayWeekday = (d: Day): string => `${weekdaysAlone[weekday(d)]}`;
export const timeShort = (t: TimeOfDay): string => `${two(t.hour)}:${two(t.minute)}`;

export const isOne = (count: number): boolean => { const n = Math.abs(count); return (n === 0 || n === 1); };
export const isMany = (count: number): boolean => { const n = Math.abs(count); return !(n === 0) && n % 1000000 === 0; };
export const number = (n: number): string => {
  const digits = String(Math.abs(n));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return (n < 0 ? '-' : '') + grouped;
};
export const percent = (n: number): string => '' + number(n) + '\u00a0%';

const daysAgo = (n: number): string => (isOne(n) ? `il y a ${number(n)}\u00a0jour` : `il y a ${number(n)}\u00a0jours`);
const inDays = (n: number): string => (isOne(n) ? `dans ${number(n)}\u00a0jour` : `dans ${number(n)}\u00a0jours`);
const weeksAgo = (n: number): string => (isOne(n) ? `il y a ${number(n)}\u00a0semaine` : `il y a ${number(n)}\u00a0semaines`);
const inWeeks = (n: number): string => (isOne(n) ? `dans ${number(n)}\u00a0semaine` : `dans ${number(n)}\u00a0semaines`);
export const relativeDay = (days: number): string => {
  switch (days) {
    case -2: return 'avant-hier';
    case -1: return 'hier';
    case 0: return 'aujourd’hui';
    case 1: return 'demain';
    case 2: return 'après-demain';
  }
  const n = Math.abs(days);
  const weeks = Math.floor(n / 7);
  if (days < 0) {
    return n < 14 ? daysAgo(n) : weeksAgo(weeks);
  }
  return n < 14 ? inDays(n) : inWeeks(weeks);
};

export const listAnd = (items: readonly string[]): string => listed(items, ', ', ', ', ' et ', ' et ');
export const listOr = (items: readonly string[]): string => listed(items, ', ', ', ', ' ou ', ' ou ');
export const listShort = (items: readonly string[]): string => listed(items, ', ', ', ', ' et ', ' et ');
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

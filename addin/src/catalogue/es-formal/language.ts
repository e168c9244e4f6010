// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
// CLDR 48.2.0, es.
import type { Day, TimeOfDay } from '../arguments';

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const monthsShort = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'];
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const weekdaysShort = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const weekdaysAlone = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

export const dayFull = (d: Day): string => `${weekdays[weekday(d)]}, ${d.day} de ${months[d.month - 1]} de ${d.year}`;
export const dayLong = (d: Day): string => `${d.day} de ${months[d.month - 1]} de ${d.year}`;
export const dayMedium = (d: Day): string => `${d.day} ${monthsShort[d.month - 1]} ${d.year}`;
export const dayMonthDay = (d: Day): string => `${d.day} de ${months[d.month - 1]}`;
export const dayWeekdayMonthDay = (d: Day): string => `${weekdays[weekday(d)]}, ${d.day} de ${months[d.month - 1]}`;
export const dayShortWeekdayMonthDay = (d: Day): string => `${weekdaysShort[weekday(d)]}, ${d.day} ${monthsShort[d.month - 1]}`;
export const dayMonthYear = (d: Day): string => `${months[d.month - 1]} de ${d.year}`;
export const dayWeekday = (d: Day): string => `${weekdaysAlone[weekday(d)]}`;
export const timeShort = (t: TimeOfDay): string => `${t.hour}:${two(t.minute)}`;

export const isOne = (count: number): boolean => { const n = Math.abs(count); return n === 1; };
export const isMany = (count: number): boolean => { const n = Math.abs(count); return !(n === 0) && n % 1000000 === 0; };
export const number = (n: number): string => {
  const digits = String(Math.abs(n));
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '.');
  return (n < 0 ? '-' : '') + grouped;
};
export const percent = (n: number): string => '' + number(n) + '\u00a0%';

const daysAgo = (n: number): string => (isOne(n) ? `hace ${number(n)}\u00a0día` : `hace ${number(n)}\u00a0días`);
const inDays = (n: number): string => (isOne(n) ? `dentro de ${number(n)}\u00a0día` : `dentro de ${number(n)}\u00a0días`);
const weeksAgo = (n: number): string => (isOne(n) ? `hace ${number(n)}\u00a0semana` : `hace ${number(n)}\u00a0semanas`);
const inWeeks = (n: number): string => (isOne(n) ? `dentro de ${number(n)}\u00a0semana` : `dentro de ${number(n)}\u00a0semanas`);
export const relativeDay = (days: number): string => {
  switch (days) {
    case -2: return 'anteayer';
    case -1: return 'ayer';
    case 0: return 'hoy';
    case 1: return 'mañana';
    case 2: return 'pasado mañana';
  }
  const n = Math.abs(days);
  const weeks = Math.floor(n / 7);
  if (days < 0) {
    return n < 14 ? daysAgo(n) : weeksAgo(weeks);
  }
  return n < 14 ? inDays(n) : inWeeks(weeks);
};

export const listAnd = (items: readonly string[]): string => listed(items, ', ', ', ', ' y ', ' y ');
export const listOr = (items: readonly string[]): string => listed(items, ', ', ', ', ' o ', ' o ');
export const listShort = (items: readonly string[]): string => listed(items, ', ', ', ', ', ', ' y ');
const listed = (items: readonly string[], start: string, middle: string, end: string, two: string): string => {
  const [first = ''] = items;
  const last = items[items.length - 1] ?? '';
  if (items.length < 3) {
    return items.length < 2 ? last : first + before(last, two) + last;
  }
  return first + start + items.slice(1, -1).join(middle) + before(last, end) + last;
};
const before = (next: string, between: string): string => {
  switch (between) {
    case ' y ': return /^(?:[ií]|h[ií](?![aeoáéó]))/i.test(next) ? ' e ' : between;
    case ' o ': return /^h?[oó]/i.test(next) ? ' u ' : between;
    default: return between;
  }
};

const two = (n: number): string => (n < 10 ? '0' : '') + n;
const weekday = (d: Day): number => new Date(Date.UTC(d.year, d.month - 1, d.day)).getUTCDay();

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayShortWeekdayMonthDay, dayWeekday, isOne, number, timeShort } from './language';

export const trend = {
  rising: 'al alza',
  falling: 'a la baja',
  steady: 'estable',
};
export const met = (a: { readonly count: number }): string => number(a.count);
export const few = 'algunas';
export const most = 'la mayoría';
export const noneYet = 'ninguna todavía';
export const faults = {
  notRead: 'el calendario no se ha leído todavía',
  notFound: 'calendario no encontrado',
  accessDenied: 'sin acceso al calendario',
  unavailable: 'el servidor de correo no respondió',
  damaged: 'el archivo del calendario está dañado',
};
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)}, ${timeShort(a.at)}`;
export const full = (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, ${timeShort(a.at)} (${a.zone})`;
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0día` : `${number(a.count)}\u00a0días`);

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, number, timeShort } from './language';

export const newMeeting = 'Nueva reunión';
export const today = 'Hoy';
export const previous = 'Semana anterior';
export const next = 'Semana siguiente';
export const week = (a: { readonly first: Day; readonly last: Day }): string => `del ${dayMonthDay(a.first)} al ${dayLong(a.last)}`;
export const day = (a: { readonly day: Day; readonly date: number }): string => `${dayWeekday(a.day)} ${number(a.date)}`;
export const start = (a: { readonly at: TimeOfDay }): string => timeShort(a.at);
export const cancelled = (a: { readonly at: TimeOfDay }): string => `${timeShort(a.at)}, cancelada`;
export const notReadable = 'No tenemos este calendario. Estas reuniones proceden de los calendarios de otras personas.';

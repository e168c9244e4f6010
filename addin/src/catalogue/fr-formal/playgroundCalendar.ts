// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, number, timeShort } from './language';

export const newMeeting = 'Nouvelle réunion';
export const today = 'Aujourd’hui';
export const previous = 'Semaine précédente';
export const next = 'Semaine suivante';
export const week = (a: { readonly first: Day; readonly last: Day }): string => `du ${dayMonthDay(a.first)} au ${dayLong(a.last)}`;
export const day = (a: { readonly day: Day; readonly date: number }): string => `${dayWeekday(a.day)} ${number(a.date)}`;
export const start = (a: { readonly at: TimeOfDay }): string => timeShort(a.at);
export const cancelled = (a: { readonly at: TimeOfDay }): string => `${timeShort(a.at)}, annulée`;
export const notReadable = 'Nous n’avons pas ce calendrier. Ces réunions viennent des calendriers d’autres personnes.';

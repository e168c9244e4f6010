// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekday, isOne, number, timeShort } from './language';

export const title = (a: { readonly first: string; readonly second: string }): string => `1:1 de ${a.first} con ${a.second}`;
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayWeekday(a.day)} ${dayMonthDay(a.day)}, ${timeShort(a.at)}`;
export const day = (a: { readonly day: Day }): string => `${dayWeekday(a.day)} ${dayMonthDay(a.day)}`;
export const subtitle = (a: { readonly template: string; readonly minutes: number }): string => `${a.template}, ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minuto` : `${number(a.minutes)}\u00a0minutos`)}`;
export const introduction = (a: { readonly moment: string; readonly subtitle: string }): string => `${a.moment}. ${a.subtitle}.`;
export const live = 'Abrir la agenda actualizada';
export const everyTime = 'Para cada 1:1 de esta serie';
export const checkIn = (a: { readonly name: string }): string => `Una pregunta para ${a.name} sobre sus propias reuniones 1:1`;
export const aside = (a: { readonly text: string; readonly aside: string }): string => `${a.text} (${a.aside})`;
export const section = (a: { readonly text: string; readonly minutes: number }): string => `${a.text} (${number(a.minutes)}\u00a0min)`;
export const items = {
  open: 'En nuestra lista',
  done: 'Tratado',
  movedOn: 'Para la próxima vez',
};
export const leaveOut = (a: { readonly line: string }): string => `Mejor dejar fuera: ${a.line}`;
export const by = (a: { readonly author: string }): string => `de ${a.author}`;
export const byAndCarried = (a: { readonly author: string; readonly times: number }): string => `de ${a.author}, aplazado ${(a.times === 1 ? 'una vez' : a.times === 2 ? 'dos veces' : `${number(a.times)} veces`)}`;

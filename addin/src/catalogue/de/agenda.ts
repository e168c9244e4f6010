// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, isOne, number, timeShort } from './language';

export const title = (a: { readonly first: string; readonly second: string }): string => `1:1 von ${a.first} und ${a.second}`;
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr`;
export const day = (a: { readonly day: Day }): string => dayWeekdayMonthDay(a.day);
export const subtitle = (a: { readonly template: string; readonly minutes: number }): string => `${a.template}, ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0Minute` : `${number(a.minutes)}\u00a0Minuten`)}`;
export const introduction = (a: { readonly moment: string; readonly subtitle: string }): string => `${a.moment}. ${a.subtitle}.`;
export const live = 'Aktuelle Agenda öffnen';
export const everyTime = 'Für jedes 1:1 in dieser Serie';
export const checkIn = (a: { readonly name: string }): string => `Eine Frage an ${a.name} zu den eigenen 1:1-Gesprächen`;
export const aside = (a: { readonly text: string; readonly aside: string }): string => `${a.text} (${a.aside})`;
export const section = (a: { readonly text: string; readonly minutes: number }): string => `${a.text} (${number(a.minutes)}\u00a0Min.)`;
export const items = {
  open: 'Auf unserer Liste',
  done: 'Erledigt',
  movedOn: 'Aufs nächste Mal verschoben',
};
export const leaveOut = (a: { readonly line: string }): string => `Weglassen: ${a.line}`;
export const by = (a: { readonly author: string }): string => `von ${a.author}`;
export const byAndCarried = (a: { readonly author: string; readonly times: number }): string => `von ${a.author}, ${(a.times === 1 ? 'einmal' : a.times === 2 ? 'zweimal' : `${number(a.times)}-mal`)} verschoben`;

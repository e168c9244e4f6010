// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, isOne, number, timeShort } from './language';

export const title = (a: { readonly first: string; readonly second: string }): string => `Entretien 1:1, ${a.first} et ${a.second}`;
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}`;
export const day = (a: { readonly day: Day }): string => dayWeekdayMonthDay(a.day);
export const subtitle = (a: { readonly template: string; readonly minutes: number }): string => `${a.template}, ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minute` : `${number(a.minutes)}\u00a0minutes`)}`;
export const introduction = (a: { readonly moment: string; readonly subtitle: string }): string => `${a.moment}. ${a.subtitle}.`;
export const live = 'Ouvrir l’ordre du jour en ligne';
export const everyTime = 'Pour chaque entretien de cette série';
export const checkIn = (a: { readonly name: string }): string => `Une question pour ${a.name} sur ses propres entretiens`;
export const aside = (a: { readonly text: string; readonly aside: string }): string => `${a.text} (${a.aside})`;
export const section = (a: { readonly text: string; readonly minutes: number }): string => `${a.text} (${number(a.minutes)}\u00a0min)`;
export const items = {
  open: 'Sur notre liste',
  done: 'Traités',
  movedOn: 'Reportés à la prochaine fois',
};
export const leaveOut = (a: { readonly line: string }): string => `À laisser de côté : ${a.line}`;
export const by = (a: { readonly author: string }): string => `proposé par ${a.author}`;
export const byAndCarried = (a: { readonly author: string; readonly times: number }): string => `proposé par ${a.author}, reporté ${(a.times === 1 ? 'une fois' : isOne(a.times) ? `${number(a.times)}\u00a0fois` : `${number(a.times)}\u00a0fois`)}`;

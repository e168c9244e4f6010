// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayFull, dayShortWeekdayMonthDay, isOne, number, timeShort } from './language';

export const trend = {
  rising: 'en hausse',
  falling: 'en baisse',
  steady: 'stable',
};
export const met = (a: { readonly count: number }): string => number(a.count);
export const few = 'quelques-uns';
export const most = 'la plupart';
export const noneYet = 'aucun à ce jour';
export const faults = {
  notRead: 'le calendrier n’a pas été lu',
  notFound: 'calendrier introuvable',
  accessDenied: 'pas d’accès au calendrier',
  unavailable: 'le serveur de messagerie n’a pas répondu',
  damaged: 'fichier de calendrier endommagé',
};
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const full = (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `${dayFull(a.day)} à ${timeShort(a.at)} (${a.zone})`;
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0jour` : `${number(a.count)}\u00a0jours`);

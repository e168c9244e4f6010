// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, isOne, listShort, number } from './language';

export const statuses = {
  covered: 'à jour',
  slipping: 'en léger décalage',
  overdue: 'à reprendre',
  never: 'sans entretien à ce jour',
  newInRole: 'arrivée ou retour',
  away: 'absence',
  notKnown: 'sans information',
};
export const count = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} sur ${number(a.of)}`;
export const countOnTrack = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} sur ${number(a.of)} à jour`;
export const countOnly = (a: { readonly covered: number }): string => number(a.covered);
export const onlyOnTrack = (a: { readonly covered: number }): string => `${number(a.covered)} à jour`;
export const some = {
  slipping: (a: { readonly count: number }): string => `${number(a.count)} en léger décalage`,
  overdue: (a: { readonly count: number }): string => `${number(a.count)} à reprendre`,
  never: (a: { readonly count: number }): string => `${number(a.count)} sans entretien à ce jour`,
  newInRole: (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} arrivée ou retour` : `${number(a.count)} arrivées ou retours`),
  away: (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} absence` : `${number(a.count)} absences`),
  notKnown: (a: { readonly count: number }): string => `${number(a.count)} sans information`,
  doNotCount: 'd’autres hors décompte',
};
export const together = (a: { readonly statuses: readonly string[] }): string => listShort(a.statuses);
export const trend = {
  rising: 'En hausse sur les 8 dernières semaines',
  falling: 'En baisse sur les 8 dernières semaines',
  steady: 'Stable sur les 8 dernières semaines',
};
export const weeksComputed = 'Les semaines sans récapitulatif sont calculées d’après ce que nous savons aujourd’hui.';
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Entretiens N+2 : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)}.`,
  few: 'Entretiens N+2 : quelques-uns.',
  most: 'Entretiens N+2 : avec la plupart des personnes.',
  none: 'Entretiens N+2 : aucun à ce jour.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Entretiens entre pairs : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)}.`,
  few: 'Entretiens entre pairs : quelques-uns.',
  most: 'Entretiens entre pairs : avec la plupart des personnes.',
  none: 'Entretiens entre pairs : aucun à ce jour.',
};
export const ownCalendar = {
  notRead: 'Votre calendrier n’a pas encore été lu. Les chiffres seront dans le prochain récapitulatif ; il n’y a rien à faire de votre côté.',
  notFound: 'Nous n’avons pas trouvé votre calendrier. Le service informatique peut nous indiquer la boîte aux lettres où il se trouve.',
  accessDenied: 'Nous n’avons pas pu lire votre calendrier, faute d’y avoir accès. Le service informatique peut nous donner cet accès.',
  unavailable: 'Nous n’avons pas pu lire votre calendrier : le serveur de messagerie n’a pas répondu. Nous réessaierons avant le prochain récapitulatif ; il n’y a rien à faire de votre côté.',
  damaged: 'Nous n’avons pas pu lire votre calendrier : le fichier est endommagé. Le service informatique peut l’exporter à nouveau.',
};
export const notReadSince = (a: { readonly day: Day }): string => `Chiffres arrêtés au ${dayWeekdayMonthDay(a.day)} : nous n’avons pas pu lire le calendrier depuis.`;

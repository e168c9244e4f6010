// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const oneOnOne = 'Entretien 1:1';
export const oneOnOneWith = (a: { readonly name: string }): string => `Entretien avec ${a.name}`;
export const relationships = {
  directReport: 'Membre de votre équipe',
  manager: 'Votre manager',
  skipLevel: 'N+2',
  peer: 'Pair',
  colleague: 'Collègue',
  external: 'Externe',
};
export const since = (a: { readonly date: string }): string => `depuis le ${a.date}`;
export const agreedWeeks = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'chaque semaine' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)}, rythme convenu`;
export const agreedDays = (a: { readonly days: number }): string => `${(a.days === 1 ? 'chaque jour' : isOne(a.days) ? `tous les ${number(a.days)}\u00a0jours` : `tous les ${number(a.days)}\u00a0jours`)}, rythme convenu`;
export const occurrence = (a: { readonly moment: string; readonly ago: string }): string => `Celui-ci : ${a.moment}, ${a.ago}`;
export const last = 'Dernier';
export const mostRecent = 'Le plus récent';
export const next = 'Prochain';
export const noLast = 'Aucun à ce jour';
export const noNext = 'Aucun de prévu';
export const calendarUnknown = 'Nous n’avons pas encore pu lire le calendrier : nous ne pouvons donc pas afficher le dernier et le prochain entretien.';
export const noMeeting = {
  title: 'Aucune réunion sélectionnée',
  text: 'Ouvrez ce volet à côté d’un entretien pour en voir l’ordre du jour et les notes.',
};
export const notOneOnOne = {
  title: 'Pas un entretien 1:1',
  remedy: 'Pour en faire un entretien 1:1',
};
export const otherPeople = {
  title: 'L’entretien de deux autres personnes',
  text: 'Votre session est ouverte avec une adresse qui n’y figure pas.',
};
export const reasons = (a: { readonly first: string; readonly next: string }): string => `${a.first} ; ${a.next}`;
export const sentence = (a: { readonly text: string }): string => `${a.text}.`;
export const externalTitle = (a: { readonly name: string }): string => `${a.name} ne figure pas dans votre annuaire`;
export const externalText = 'Les entretiens avec des personnes extérieures à votre organisation ne comptent pas, et nous n’enregistrons rien à leur sujet.';
export const openLast = 'ordre du jour et notes du dernier entretien';
export const closeLast = 'Fermer le dernier entretien';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const oneOnOne = '1:1';
export const oneOnOneWith = (a: { readonly name: string }): string => `1:1 mit ${a.name}`;
export const relationships = {
  directReport: 'Aus deinem Team',
  manager: 'Deine Führungs­kraft',
  skipLevel: 'Ebenen­übergreifend',
  peer: 'Auf gleicher Ebene',
  colleague: 'Aus einem anderen Team',
  external: 'Extern',
};
export const since = (a: { readonly date: string }): string => `seit ${a.date}`;
export const agreedWeeks = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'jede Woche' : `alle ${number(a.weeks)}\u00a0Wochen`)}, wie vereinbart`;
export const agreedDays = (a: { readonly days: number }): string => `${(a.days === 1 ? 'jeden Tag' : `alle ${number(a.days)}\u00a0Tage`)}, wie vereinbart`;
export const occurrence = (a: { readonly moment: string; readonly ago: string }): string => `Dieses: ${a.moment}, ${a.ago}`;
export const last = 'Letztes';
export const mostRecent = 'Zuletzt';
export const next = 'Nächstes';
export const noLast = 'Noch keines';
export const noNext = 'Noch keines geplant';
export const calendarUnknown = 'Den Kalender konnten wir noch nicht lesen. Deshalb zeigen wir das letzte und das nächste 1:1 nicht.';
export const noMeeting = {
  title: 'Kein Termin ausgewählt',
  text: 'Öffne das Add-in neben einem 1:1, um Agenda und Notizen zu sehen.',
};
export const notOneOnOne = {
  title: 'Kein 1:1',
  remedy: 'So wird es ein 1:1',
};
export const otherPeople = {
  title: 'Das 1:1 von anderen',
  text: 'Du bist mit einer Adresse angemeldet, die nicht dazugehört.',
};
export const reasons = (a: { readonly first: string; readonly next: string }): string => `${a.first}; ${a.next}`;
export const sentence = (a: { readonly text: string }): string => `${a.text}.`;
export const externalTitle = (a: { readonly name: string }): string => `${a.name} steht nicht im Verzeichnis`;
export const externalText = '1:1-Gespräche mit Personen außerhalb der Organisation zählen nicht, und wir speichern nichts darüber.';
export const openLast = 'Agenda und Notizen des letzten 1:1';
export const closeLast = 'Letztes 1:1 schließen';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, isOne, listShort, number } from './language';

export const statuses = {
  covered: 'im Takt',
  slipping: 'verzögert',
  overdue: 'länger her',
  never: 'noch ohne 1:1',
  newInRole: 'neu oder zurück',
  away: 'abwesend',
  notKnown: 'nicht bekannt',
};
export const count = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} von ${number(a.of)}`;
export const countOnTrack = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} von ${number(a.of)} im Takt`;
export const countOnly = (a: { readonly covered: number }): string => number(a.covered);
export const onlyOnTrack = (a: { readonly covered: number }): string => `${number(a.covered)} im Takt`;
export const some = {
  slipping: (a: { readonly count: number }): string => `${number(a.count)} verzögert`,
  overdue: (a: { readonly count: number }): string => `${number(a.count)} länger her`,
  never: (a: { readonly count: number }): string => `${number(a.count)} noch ohne 1:1`,
  newInRole: (a: { readonly count: number }): string => `${number(a.count)} neu oder zurück`,
  away: (a: { readonly count: number }): string => `${number(a.count)} abwesend`,
  notKnown: (a: { readonly count: number }): string => `${number(a.count)} nicht bekannt`,
  doNotCount: 'einige nicht mitgezählt',
};
export const together = (a: { readonly statuses: readonly string[] }): string => listShort(a.statuses);
export const trend = {
  rising: 'In den letzten 8\u00a0Wochen gestiegen',
  falling: 'In den letzten 8\u00a0Wochen gesunken',
  steady: 'In den letzten 8\u00a0Wochen gleich geblieben',
};
export const weeksComputed = 'Wochen ohne Wochenüberblick sind aus dem berechnet, was heute bekannt ist.';
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Ebenenübergreifende 1:1-Gespräche: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)}.`,
  few: 'Ebenenübergreifende 1:1-Gespräche: einige.',
  most: 'Ebenenübergreifende 1:1-Gespräche: mit den meisten.',
  none: 'Ebenenübergreifende 1:1-Gespräche: noch keine.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `1:1-Gespräche auf gleicher Ebene: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)}.`,
  few: '1:1-Gespräche auf gleicher Ebene: einige.',
  most: '1:1-Gespräche auf gleicher Ebene: mit den meisten.',
  none: '1:1-Gespräche auf gleicher Ebene: noch keine.',
};
export const ownCalendar = {
  notRead: 'Wir haben deinen Kalender noch nicht gelesen. Die Zahlen stehen im nächsten Wochenüberblick; du musst nichts tun.',
  notFound: 'Wir haben deinen Kalender nicht gefunden. Bitte frag die IT-Abteilung, in welchem Postfach er liegt.',
  accessDenied: 'Wir konnten deinen Kalender nicht lesen, weil uns der Zugriff fehlt. Die IT-Abteilung kann ihn einrichten.',
  unavailable: 'Wir konnten deinen Kalender nicht lesen, weil der Mailserver nicht geantwortet hat. Vor dem nächsten Wochenüberblick versuchen wir es noch einmal; du musst nichts tun.',
  damaged: 'Wir konnten deinen Kalender nicht lesen, weil die Datei beschädigt ist. Die IT-Abteilung kann ihn noch einmal exportieren.',
};
export const notReadSince = (a: { readonly day: Day }): string => `Stand: ${dayWeekdayMonthDay(a.day)}. Seitdem konnten wir den Kalender nicht lesen.`;

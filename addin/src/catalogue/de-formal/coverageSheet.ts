// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const sample = (a: { readonly folder: string }): string => `Das ist eine Beispielfirma. Ihre Dateien liegen in ${a.folder}; eigene lassen sich mit --people und --calendars angeben.`;
export const columns = {
  report: 'Person',
  status: 'Status',
  last: 'Letztes',
  next: 'Nächstes',
  typical: 'Üblich',
  agreed: 'Vereinbart',
};
export const heading = (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} im Takt`;
export const headings = {
  rising: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} im Takt, in den letzten 8\u00a0Wochen gestiegen`,
  falling: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} im Takt, in den letzten 8\u00a0Wochen gesunken`,
  steady: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} im Takt, in den letzten 8\u00a0Wochen gleich geblieben`,
};
export const notKnown = (a: { readonly name: string }): string => `${a.name}: nicht bekannt`;
export const unreadable = (a: { readonly reason: string }): string => `Den Kalender konnten wir nicht lesen: ${a.reason}.`;
export const asOf = (a: { readonly moment: string }): string => `Stand: ${a.moment}. Seitdem konnten wir den Kalender nicht lesen.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Ebenenübergreifende 1:1-Gespräche in den letzten 13\u00a0Wochen: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)}.`,
  none: 'Ebenenübergreifende 1:1-Gespräche in den letzten 13\u00a0Wochen: noch keine.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `1:1-Gespräche auf gleicher Ebene in den letzten 13\u00a0Wochen: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)}.`,
  none: '1:1-Gespräche auf gleicher Ebene in den letzten 13\u00a0Wochen: noch keine.',
};

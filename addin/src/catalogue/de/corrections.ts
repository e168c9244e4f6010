// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, dayMonthDay, number } from './language';

export const heading = 'Korrekturen';
export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first} und ${a.second}: Korrekturen`;
export const none = 'Keine.';
export const kinds = {
  away: (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}: abwesend vom ${dayMedium(a.first)} bis zum ${dayMedium(a.last)}`,
  held: (a: { readonly day: Day }): string => `1:1 ohne Einladung am ${dayMedium(a.day)}`,
  notHeld: (a: { readonly day: Day }): string => `Das 1:1 am ${dayMedium(a.day)} fand nicht statt`,
  cadence: (a: { readonly weeks: number }): string => `Ein 1:1 ${(a.weeks === 1 ? 'jede Woche' : `alle ${number(a.weeks)}\u00a0Wochen`)}`,
  ours: (a: { readonly day: Day }): string => `Zählt als 1:1: der Termin am ${dayMedium(a.day)}`,
  oursSeries: (a: { readonly day: Day }): string => `Zählt als 1:1: die Terminserie mit dem Termin am ${dayMedium(a.day)}`,
  notOurs: (a: { readonly day: Day }): string => `Zählt nicht als 1:1: der Termin am ${dayMedium(a.day)}`,
  notOursSeries: (a: { readonly day: Day }): string => `Zählt nicht als 1:1: die Terminserie mit dem Termin am ${dayMedium(a.day)}`,
  private: 'Das 1:1 ist privat',
};
export const by = {
  name: (a: { readonly name: string; readonly day: Day }): string => `Am ${dayMonthDay(a.day)} von ${a.name} korrigiert`,
  you: (a: { readonly day: Day }): string => `Am ${dayMonthDay(a.day)} von dir korrigiert`,
  enteredName: (a: { readonly name: string; readonly day: Day }): string => `Am ${dayMonthDay(a.day)} von ${a.name} eingetragen`,
  enteredYou: (a: { readonly day: Day }): string => `Am ${dayMonthDay(a.day)} von dir eingetragen`,
  saidName: (a: { readonly name: string; readonly day: Day }): string => `${a.name} hat das am ${dayMonthDay(a.day)} angegeben`,
  saidYou: (a: { readonly day: Day }): string => `Du hast das am ${dayMonthDay(a.day)} angegeben`,
};
export const waiting = {
  name: (a: { readonly name: string }): string => `Bis ${a.name} zustimmt, gilt weiter der bisherige Rhythmus.`,
  you: 'Bis du zustimmst, gilt weiter der bisherige Rhythmus.',
  entered: 'Das gilt schon, auch wenn es bisher nur eine der beiden Personen bestätigt hat.',
};
export const found = {
  text: (a: { readonly weeks: number }): string => `Ihr trefft euch ${(a.weeks === 1 ? 'jede Woche' : `alle ${number(a.weeks)}\u00a0Wochen`)}.`,
  button: (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'Jede Woche' : `Alle ${number(a.weeks)}\u00a0Wochen`)} vereinbaren`,
};
export const effect = {
  none: 'Heute ändert das nichts.',
  changes: (a: { readonly applied: string; readonly otherwise: string }): string => `Heute: ${a.applied}. Ohne diese Korrektur: ${a.otherwise}.`,
};
export const contested = {
  name: (a: { readonly name: string }): string => `${a.name} sieht das anders. Solange ihr euch nicht einig seid, gilt die Korrektur nicht.`,
  you: 'Du siehst das anders. Solange ihr euch nicht einig seid, gilt die Korrektur nicht.',
};
export const actions = {
  withdraw: 'Zurücknehmen',
  contest: 'Ich sehe das anders',
  agree: 'Doch einverstanden',
  confirm: 'Zustimmen',
  label: (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`,
};
export const withManager = 'Mit deiner Führungskraft';
export const done = {
  changed: (a: { readonly before: string; readonly after: string }): string => `Erledigt. Der Status war „${a.before}“ und ist jetzt „${a.after}“.`,
  same: (a: { readonly after: string }): string => `Erledigt. Der Status ist weiterhin „${a.after}“.`,
  notKnown: 'Gespeichert. Die Korrektur zählt, sobald wir den Kalender gelesen haben.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listAnd, number } from './language';

export const heading = 'Was über mich gesagt wurde';
export const none = 'Bisher stand in keinem Wochenüberblick etwas über dich.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `An ${a.name} am ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `An eine Person, die inzwischen ausgeschieden ist, am ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Deine 1:1-Gespräche mit ${a.name}: ${a.status}. Das ging in eine Zahl ein; gezeigt wurde nur die Zahl.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Deine 1:1-Gespräche mit einer früheren Führungskraft: ${a.status}. Das ging in eine Zahl ein; gezeigt wurde nur die Zahl.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Seither korrigiert: ${number(a.covered)} von ${number(a.of)}`;
export const ofReport = (a: { readonly name: string; readonly status: string }): string => `${a.name}: ${a.status}.`;
export const was = (a: { readonly status: string }): string => `Zwölf Stunden vorher wäre es noch „${a.status}“ gewesen.`;
export const wasNotIncluded = 'Zwölf Stunden vorher wäre es noch nicht eingegangen.';
export const because = (a: { readonly causes: readonly string[] }): string => `Was sich dazwischen geändert hat: ${listAnd(a.causes)}.`;
export const causes = {
  calendar: 'der Kalender der Führungskraft',
  absence: 'eine Abwesenheit',
  correction: 'eine Korrektur',
  cadence: 'der vereinbarte Rhythmus',
  reportingLine: 'wer an wen berichtet',
  readability: 'was sich aus dem Kalender lesen ließ',
  policy: 'die Einstellungen der Organisation',
};
export const noFigures = 'Darin stand, dass es keine Zahlen gibt.';

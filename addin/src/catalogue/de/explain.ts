// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  line: 'Zeile',
  start: 'Beginn',
  why: 'Grund',
};
export const timesInUtc = 'Zeiten in UTC.';
export const calendarOf = (a: { readonly name: string; readonly zone: string }): string => `Kalender von ${a.name}. Zeitzone: ${a.zone}.`;
export const parts = {
  series: 'Serie',
  rest: 'die übrigen',
  fromHere: 'ab hier',
  changed: 'geändert',
};
export const verdictOf = (a: { readonly verdict: string; readonly relationship: string }): string => `${a.verdict} (${a.relationship})`;
export const moved = (a: { readonly moment: string }): string => `verschoben von ${a.moment}`;
export const takes = (a: { readonly minutes: number }): string => `dauert ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0Minute` : `${number(a.minutes)}\u00a0Minuten`)}`;
export const total = (a: { readonly meetings: number; readonly found: number; readonly rest: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} Termin` : `${number(a.meetings)} Termine`)}, davon ${number(a.found)} als 1:1 erkannt, ${number(a.rest)} nicht`;
export const totalWithSkipped = (a: { readonly meetings: number; readonly found: number; readonly rest: number; readonly skipped: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} Termin` : `${number(a.meetings)} Termine`)}, davon ${number(a.found)} als 1:1 erkannt, ${number(a.rest)} nicht; ${(isOne(a.skipped) ? `${number(a.skipped)} Eintrag` : `${number(a.skipped)} Einträge`)} ausgelassen`;

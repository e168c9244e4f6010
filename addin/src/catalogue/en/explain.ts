// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  line: 'Line',
  start: 'Start',
  why: 'Why',
};
export const timesInUtc = 'Times are in UTC.';
export const calendarOf = (a: { readonly name: string; readonly zone: string }): string => `${a.name}’s calendar. Times are in ${a.zone}.`;
export const parts = {
  series: 'series',
  rest: 'the rest',
  fromHere: 'from here',
  changed: 'changed',
};
export const verdictOf = (a: { readonly verdict: string; readonly relationship: string }): string => `${a.verdict} (${a.relationship})`;
export const moved = (a: { readonly moment: string }): string => `moved from ${a.moment}`;
export const takes = (a: { readonly minutes: number }): string => `takes ${(isOne(a.minutes) ? `${number(a.minutes)} minute` : `${number(a.minutes)} minutes`)}`;
export const total = (a: { readonly meetings: number; readonly found: number; readonly rest: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} meeting` : `${number(a.meetings)} meetings`)}: ${(isOne(a.found) ? `${number(a.found)} one-on-one` : `${number(a.found)} one-on-ones`)}, ${(isOne(a.rest) ? `${number(a.rest)} other` : `${number(a.rest)} others`)}`;
export const totalWithSkipped = (a: { readonly meetings: number; readonly found: number; readonly rest: number; readonly skipped: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} meeting` : `${number(a.meetings)} meetings`)}: ${(isOne(a.found) ? `${number(a.found)} one-on-one` : `${number(a.found)} one-on-ones`)}, ${(isOne(a.rest) ? `${number(a.rest)} other` : `${number(a.rest)} others`)}; ${(isOne(a.skipped) ? `${number(a.skipped)} event` : `${number(a.skipped)} events`)} skipped`;

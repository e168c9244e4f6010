// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  line: 'Ligne',
  start: 'Début',
  why: 'Pourquoi',
};
export const timesInUtc = 'Les heures sont en UTC.';
export const calendarOf = (a: { readonly name: string; readonly zone: string }): string => `Calendrier : ${a.name}. Les heures sont celles du fuseau ${a.zone}.`;
export const parts = {
  series: 'série',
  rest: 'le reste',
  fromHere: 'à partir d’ici',
  changed: 'modifié',
};
export const verdictOf = (a: { readonly verdict: string; readonly relationship: string }): string => `${a.verdict} (${a.relationship})`;
export const moved = (a: { readonly moment: string }): string => `date d’origine : ${a.moment}`;
export const takes = (a: { readonly minutes: number }): string => `durée : ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minute` : `${number(a.minutes)}\u00a0minutes`)}`;
export const total = (a: { readonly meetings: number; readonly found: number; readonly rest: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} réunion` : `${number(a.meetings)} réunions`)} : ${(isOne(a.found) ? `${number(a.found)} entretien 1:1` : `${number(a.found)} entretiens 1:1`)}, ${(isOne(a.rest) ? `${number(a.rest)} autre` : `${number(a.rest)} autres`)}`;
export const totalWithSkipped = (a: { readonly meetings: number; readonly found: number; readonly rest: number; readonly skipped: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} réunion` : `${number(a.meetings)} réunions`)} : ${(isOne(a.found) ? `${number(a.found)} entretien 1:1` : `${number(a.found)} entretiens 1:1`)}, ${(isOne(a.rest) ? `${number(a.rest)} autre` : `${number(a.rest)} autres`)} ; ${(isOne(a.skipped) ? `${number(a.skipped)} événement ignoré` : `${number(a.skipped)} événements ignorés`)}`;

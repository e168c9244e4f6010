// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const columns = {
  line: '行',
  start: '開始',
  why: '理由',
};
export const timesInUtc = '時刻はUTCです。';
export const calendarOf = (a: { readonly name: string; readonly zone: string }): string => `${a.name}さんの予定表。時刻は${a.zone}です。`;
export const parts = {
  series: '定期的な予定',
  rest: '残り',
  fromHere: 'ここから',
  changed: '変更あり',
};
export const verdictOf = (a: { readonly verdict: string; readonly relationship: string }): string => `${a.verdict}（${a.relationship}）`;
export const moved = (a: { readonly moment: string }): string => `${a.moment}から移動`;
export const takes = (a: { readonly minutes: number }): string => `長さ${number(a.minutes)}分`;
export const total = (a: { readonly meetings: number; readonly found: number; readonly rest: number }): string => `予定${number(a.meetings)}件：1on1が${number(a.found)}件、ほか${number(a.rest)}件`;
export const totalWithSkipped = (a: { readonly meetings: number; readonly found: number; readonly rest: number; readonly skipped: number }): string => `予定${number(a.meetings)}件：1on1が${number(a.found)}件、ほか${number(a.rest)}件。対象外${number(a.skipped)}件`;

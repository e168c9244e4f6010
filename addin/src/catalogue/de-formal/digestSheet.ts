// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  onTrack: 'Im Takt',
  rest: 'Die übrigen',
  trend: 'Verlauf',
  skipLevel: 'Ebenen­übergreifend',
  peers: 'Gleiche Ebene',
};
export const own = 'eigene 1:1';
export const asOf = (a: { readonly day: string }): string => `Stand: ${a.day}`;
export const unreadable = 'nicht lesbar:';
export const titled = (a: { readonly name: string; readonly title: string }): string => `${a.name} (${a.title})`;
export const weekOf = (a: { readonly who: string; readonly week: string }): string => `${a.who}, ${a.week}`;
export const written = (a: { readonly count: number; readonly folder: string }): string => `${(isOne(a.count) ? `${number(a.count)} Wochenüberblick` : `${number(a.count)} Wochenüberblicke`)} in ${a.folder} geschrieben, jeweils als .eml und .html.`;
export const preview = 'Das war eine Vorschau: Nichts wurde gesendet.';
export const failed = (a: { readonly address: string; readonly reason: string }): string => `${a.address}: Der Wochenüberblick wurde nicht gesendet: ${a.reason}`;
export const outcomeOf = (a: { readonly name: string; readonly outcome: string }): string => `${a.name}: ${a.outcome}`;
export const outcomes = {
  sent: (a: { readonly file: string }): string => `gesendet, ${a.file}`,
  alreadySent: (a: { readonly moment: string; readonly file: string }): string => `schon gesendet (${a.moment}), ${a.file}`,
  recordDeleted: 'schon gesendet; der Eintrag darüber wurde auf Wunsch der Person gelöscht',
  notDue: (a: { readonly moment: string }): string => `noch nicht so weit, erst ${a.moment}`,
  stopped: 'nicht gesendet, weil der Wochenüberblick abbestellt ist',
};

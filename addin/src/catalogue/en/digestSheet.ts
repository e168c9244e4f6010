// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  onTrack: 'On track',
  rest: 'The rest',
  trend: 'Trend',
  skipLevel: 'Skip-level',
  peers: 'Peers',
};
export const own = 'own 1:1s';
export const asOf = (a: { readonly day: string }): string => `as of ${a.day}`;
export const unreadable = 'could not be read:';
export const titled = (a: { readonly name: string; readonly title: string }): string => `${a.name} (${a.title})`;
export const weekOf = (a: { readonly who: string; readonly week: string }): string => `${a.who}, ${a.week}`;
export const written = (a: { readonly count: number; readonly folder: string }): string => `${(isOne(a.count) ? `${number(a.count)} digest` : `${number(a.count)} digests`)} written to ${a.folder}, each as .eml and .html.`;
export const preview = 'This was a preview: nothing was sent.';
export const failed = (a: { readonly address: string; readonly reason: string }): string => `${a.address}: the digest was not sent: ${a.reason}`;
export const outcomeOf = (a: { readonly name: string; readonly outcome: string }): string => `${a.name}: ${a.outcome}`;
export const outcomes = {
  sent: (a: { readonly file: string }): string => `sent, ${a.file}`,
  alreadySent: (a: { readonly moment: string; readonly file: string }): string => `already sent on ${a.moment}, ${a.file}`,
  recordDeleted: 'already sent; its record was deleted at their request',
  notDue: (a: { readonly moment: string }): string => `not due until ${a.moment}`,
  stopped: 'not sent, because they stopped their digests',
};

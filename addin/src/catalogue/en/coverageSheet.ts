// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const sample = (a: { readonly folder: string }): string => `This is a sample company. Its files are in ${a.folder}; name your own with --people and --calendars.`;
export const columns = {
  report: 'Report',
  status: 'Status',
  last: 'Last',
  next: 'Next',
  typical: 'Typical',
  agreed: 'Agreed',
};
export const heading = (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} on track`;
export const headings = {
  rising: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} on track, up over the last 8 weeks`,
  falling: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} on track, down over the last 8 weeks`,
  steady: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} on track, steady over the last 8 weeks`,
};
export const notKnown = (a: { readonly name: string }): string => `${a.name}: not known`;
export const unreadable = (a: { readonly reason: string }): string => `The calendar could not be read: ${a.reason}.`;
export const asOf = (a: { readonly moment: string }): string => `As of ${a.moment}: we have not been able to read the calendar since then.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Skip-level 1:1s in the last 13 weeks: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)}.`,
  none: 'Skip-level 1:1s in the last 13 weeks: none yet.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Peer 1:1s in the last 13 weeks: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)}.`,
  none: 'Peer 1:1s in the last 13 weeks: none yet.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Meetings in the calendar';
export const single = (a: { readonly day: Day }): string => `Meeting on ${dayMedium(a.day)}`;
export const series = (a: { readonly day: Day }): string => `Series that includes the meeting on ${dayMedium(a.day)}`;
export const why = {
  twoPeople: 'Counts as a 1:1.',
  morePeople: 'Does not count: more than two people are invited.',
  group: 'Does not count: a group is invited.',
  saidOurs: 'Counts as a 1:1, because one of the two people said so.',
  saidNotOurs: 'Does not count, because one of the two people said so.',
};
export const ours = 'This is our 1:1';
export const notOurs = 'This is not our 1:1';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`;
export const onlyFigures = 'This applies to the whole series, but only to the figures: we do not write into an invite that goes to anybody else.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, isOne, listShort, number } from './language';

export const statuses = {
  covered: 'on track',
  slipping: 'slipping',
  overdue: 'overdue',
  never: 'none yet',
  newInRole: 'new',
  away: 'away',
  notKnown: 'not known',
};
export const count = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} of ${number(a.of)}`;
export const countOnTrack = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} of ${number(a.of)} on track`;
export const countOnly = (a: { readonly covered: number }): string => number(a.covered);
export const onlyOnTrack = (a: { readonly covered: number }): string => `${number(a.covered)} on track`;
export const some = {
  slipping: (a: { readonly count: number }): string => `${number(a.count)} slipping`,
  overdue: (a: { readonly count: number }): string => `${number(a.count)} overdue`,
  never: (a: { readonly count: number }): string => `${number(a.count)} none yet`,
  newInRole: (a: { readonly count: number }): string => `${number(a.count)} new`,
  away: (a: { readonly count: number }): string => `${number(a.count)} away`,
  notKnown: (a: { readonly count: number }): string => `${number(a.count)} not known`,
  doNotCount: 'some do not count',
};
export const together = (a: { readonly statuses: readonly string[] }): string => listShort(a.statuses);
export const trend = {
  rising: 'Up over the last 8 weeks',
  falling: 'Down over the last 8 weeks',
  steady: 'Steady over the last 8 weeks',
};
export const weeksComputed = 'Weeks in which no digest was sent are computed from what is known today.';
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Skip-level 1:1s: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)}.`,
  few: 'Skip-level 1:1s: a few.',
  most: 'Skip-level 1:1s: with most people.',
  none: 'Skip-level 1:1s: none yet.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Peer 1:1s: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)}.`,
  few: 'Peer 1:1s: a few.',
  most: 'Peer 1:1s: with most people.',
  none: 'Peer 1:1s: none yet.',
};
export const ownCalendar = {
  notRead: 'Your calendar has not been read yet. The figures will be in the next digest; there is nothing you need to do.',
  notFound: 'Your calendar could not be found. Please ask your administrator which mailbox it is in.',
  accessDenied: 'Your calendar could not be read because we have no access to it. Your administrator can grant it.',
  unavailable: 'Your calendar could not be read because the mail server did not respond. We will try again before the next digest; there is nothing you need to do.',
  damaged: 'Your calendar could not be read because its file is damaged. Please ask your administrator to export it again.',
};
export const notReadSince = (a: { readonly day: Day }): string => `Figures as of ${dayWeekdayMonthDay(a.day)}: we have not been able to read the calendar since then.`;

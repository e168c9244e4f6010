// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, dayMonthDay, number } from './language';

export const heading = 'Corrections';
export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first} and ${a.second}: corrections`;
export const none = 'None.';
export const kinds = {
  away: (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name} away from ${dayMedium(a.first)} to ${dayMedium(a.last)}`,
  held: (a: { readonly day: Day }): string => `A 1:1 without an invite on ${dayMedium(a.day)}`,
  notHeld: (a: { readonly day: Day }): string => `The 1:1 on ${dayMedium(a.day)} did not take place`,
  cadence: (a: { readonly weeks: number }): string => `A 1:1 ${(a.weeks === 1 ? 'every week' : `every ${number(a.weeks)} weeks`)}`,
  ours: (a: { readonly day: Day }): string => `Counts as a 1:1: the meeting on ${dayMedium(a.day)}`,
  oursSeries: (a: { readonly day: Day }): string => `Counts as a 1:1: the series that includes the meeting on ${dayMedium(a.day)}`,
  notOurs: (a: { readonly day: Day }): string => `Does not count as a 1:1: the meeting on ${dayMedium(a.day)}`,
  notOursSeries: (a: { readonly day: Day }): string => `Does not count as a 1:1: the series that includes the meeting on ${dayMedium(a.day)}`,
  private: 'The 1:1 is private',
};
export const by = {
  name: (a: { readonly name: string; readonly day: Day }): string => `Corrected by ${a.name} on ${dayMonthDay(a.day)}`,
  you: (a: { readonly day: Day }): string => `Corrected by you on ${dayMonthDay(a.day)}`,
  enteredName: (a: { readonly name: string; readonly day: Day }): string => `Entered by ${a.name} on ${dayMonthDay(a.day)}`,
  enteredYou: (a: { readonly day: Day }): string => `Entered by you on ${dayMonthDay(a.day)}`,
  saidName: (a: { readonly name: string; readonly day: Day }): string => `${a.name} said so on ${dayMonthDay(a.day)}`,
  saidYou: (a: { readonly day: Day }): string => `You said so on ${dayMonthDay(a.day)}`,
};
export const waiting = {
  name: (a: { readonly name: string }): string => `Until ${a.name} agrees, the previous interval still applies.`,
  you: 'Until you agree, the previous interval still applies.',
  entered: 'It applies, although only one of you has confirmed it.',
};
export const found = {
  text: (a: { readonly weeks: number }): string => `You two meet ${(a.weeks === 1 ? 'every week' : `every ${number(a.weeks)} weeks`)}.`,
  button: (a: { readonly weeks: number }): string => `Agree on ${(a.weeks === 1 ? 'every week' : `every ${number(a.weeks)} weeks`)}`,
};
export const effect = {
  none: 'It makes no difference today.',
  changes: (a: { readonly applied: string; readonly otherwise: string }): string => `Today: ${a.applied}. Without it: ${a.otherwise}.`,
};
export const contested = {
  name: (a: { readonly name: string }): string => `${a.name} does not agree, so it has no effect until you two agree.`,
  you: 'You do not agree, so it has no effect until you two agree.',
};
export const actions = {
  withdraw: 'Withdraw',
  contest: 'I do not agree',
  agree: 'I agree after all',
  confirm: 'Agree',
  label: (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`,
};
export const withManager = 'With your manager';
export const done = {
  changed: (a: { readonly before: string; readonly after: string }): string => `Done. The status was “${a.before}”, and is now “${a.after}”.`,
  same: (a: { readonly after: string }): string => `Done. The status is still “${a.after}”.`,
  notKnown: 'Saved. It will count as soon as the calendar has been read.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Whose 1:1s?';
export const lead = 'Choose a person to see what they see: the status of their 1:1s, what the digest says about them, and the digest they get.';
export const digestsOn = 'Weekly digests are on. They are sent from Monday 08:00 in the recipient’s time zone.';
export const digestsOff = 'Weekly digests are off, so everybody sees the status of their own 1:1s only. To turn them on, restart with --digests.';
export const find = 'Find somebody';
export const placeholder = 'Name, title or address';
export const findButton = 'Find';
export const emptyFile = 'The people file is empty.';
export const noMatch = (a: { readonly search: string }): string => `Nobody matches “${a.search}”. Try part of a name.`;
export const showEverybody = 'Show everybody';
export const managersOfManagers = {
  heading: 'Managers of managers',
  text: 'They get the weekly digest.',
};
export const managers = {
  heading: 'Managers',
  text: 'They see their own 1:1s, and what the digest says about them.',
};
export const others = {
  heading: 'Everybody else',
  text: 'They see their own 1:1s.',
};
export const count = (a: { readonly count: number }): string => number(a.count);
export const more = (a: { readonly count: number }): string => `and ${number(a.count)} more. Search for a name to find them.`;
export const reports = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} report` : `${number(a.count)} reports`);
export const notFound = {
  title: 'Not found',
  text: 'We found nobody with this address',
  link: 'Choose somebody else',
};
export const yourStatus = 'The status of your 1:1s';
export const aboutYou = 'What the digest says about you';
export const noFigures = {
  because: (a: { readonly reason: string }): string => `No figures: ${a.reason}.`,
  entries: 'No figures: entries in the calendars cannot be read.',
};
export const noneDue = 'No 1:1s are due yet, because everybody in your team is new or away.';
export const onlyYou = 'You have no manager, so only your own digest shows this.';
export const whoSees = (a: { readonly name: string }): string => `${a.name} and the managers above see only this: counts and a trend. They see no names, subjects or notes.`;
export const columns = {
  with: 'With',
  status: 'Status',
  last: 'Last',
  next: 'Next',
  agreed: 'Agreed',
  empty: '–',
};
export const reportsTo = (a: { readonly name: string }): string => `reports to ${a.name}`;
export const yours = {
  heading: 'Your 1:1s',
  none: 'We found no 1:1s in the last 13 weeks.',
};
export const timesIn = (a: { readonly zone: string }): string => `Times are in ${a.zone}. Use oneonone correct to record what the calendar cannot know: time away, another cadence, or a 1:1 that had no invite.`;
export const absences = 'Absences of reports who manage nobody are not read here, so please record them.';
export const everyDays = (a: { readonly days: number }): string => `every ${number(a.days)} days`;
export const digest = {
  heading: 'Your weekly digest',
  text: 'This is how it would look now. You get it automatically every Monday at 08:00 in your time zone.',
  page: 'Open it in its own page',
  plain: 'Open it as plain text',
  frame: 'The digest as an email',
};
export const skip = 'Skip to the content';
export const footer = 'This application runs on this machine only. Without --sender it sends no emails: digests go to a folder.';
export const you = 'You';
export const change = 'Change';
export const notices = {
  sample: 'This is a sample company. To use your own:',
  clock: (a: { readonly time: string }): string => `The clock was set to ${a.time}.`,
  files: 'The changed files contain errors, so you still see the previous data.',
  nobody: 'Nobody in the list of people has a manager, so there are no 1:1s to show. Give each person’s manager in the list; it is read again when it changes.',
  calendars: 'These calendars cannot be read, so the figures of their owners are not known.',
};

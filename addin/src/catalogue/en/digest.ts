// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekdayMonthDay, isOne, listAnd, number, timeShort } from './language';

export const title = 'Your team’s 1:1s';
export const subject = (a: { readonly week: number; readonly days: string }): string => `Your team’s 1:1s, week ${number(a.week)} (${a.days})`;
export const weekHeading = (a: { readonly week: number; readonly days: string }): string => `Week ${number(a.week)}, ${a.days}`;
export const daysInMonth = (a: { readonly first: number; readonly last: Day }): string => `${number(a.first)}–${dayLong(a.last)}`;
export const daysInYear = (a: { readonly first: Day; readonly last: Day }): string => `${dayMonthDay(a.first)} – ${dayLong(a.last)}`;
export const daysAcrossYears = (a: { readonly first: Day; readonly last: Day }): string => `${dayLong(a.first)} – ${dayLong(a.last)}`;
export const sentences = (a: { readonly first: string; readonly second: string }): string => `${a.first} ${a.second}`;
export const preheader = {
  own: (a: { readonly covered: number; readonly of: number }): string => `Your own: ${number(a.covered)} of ${number(a.of)} on track.`,
  managers: (a: { readonly covered: number; readonly of: number }): string => `Your managers: ${number(a.covered)} of ${number(a.of)} on track.`,
  oneThing: (a: { readonly name: string }): string => `One thing: ask ${a.name}.`,
  ownFirst: (a: { readonly name: string }): string => `One thing: your own 1:1 with ${a.name}.`,
};
export const ownHeading = 'Your own 1:1s';
export const managersHeading = 'Your managers’ 1:1s';
export const oneThingHeading = 'One thing to do this week';
export const ideaHeading = 'An idea to pass on';
export const whyHeading = 'About this email';
export const own = {
  notKnown: 'No figures this week: we know too little about your 1:1s.',
  noneDue: 'No 1:1s are due this week: everybody in your team is new or away.',
  onlyOnTime: 'Your direct report had their 1:1 on time. Your managers learn from your example.',
  onlyWaiting: 'Your direct report is waiting for a 1:1 with you:',
  bothOnTime: 'Both of your reports had their 1:1 on time. Your managers learn from your example.',
  allOnTime: (a: { readonly count: number }): string => `All ${number(a.count)} of your reports had their 1:1 on time. Your managers learn from your example.`,
  someWaiting: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} of your reports is` : `${number(a.count)} of your reports are`)} waiting for a 1:1 with you:`,
};
export const need = {
  last: (a: { readonly status: string; readonly day: Day; readonly coming: string }): string => `${a.status}, last 1:1 on ${dayMonthDay(a.day)}; ${a.coming}`,
  firstToCome: (a: { readonly status: string; readonly coming: string }): string => `${a.status}, first 1:1 still to come; ${a.coming}`,
  other: (a: { readonly status: string; readonly coming: string }): string => `${a.status}; ${a.coming}`,
  next: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `next on ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}`,
  nothing: 'nothing scheduled',
  person: (a: { readonly name: string; readonly why: string }): string => `${a.name}: ${a.why}.`,
};
export const manager = (a: { readonly name: string }): string => a.name;
export const neutral = {
  newInRole: (a: { readonly names: readonly string[] }): string => `New in your team: ${listAnd(a.names)}.`,
  away: (a: { readonly names: readonly string[] }): string => `Away: ${listAnd(a.names)}.`,
  notKnown: (a: { readonly names: readonly string[] }): string => `Not known, because a calendar entry cannot be read: ${listAnd(a.names)}.`,
};
export const next = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Your next 1:1: ${a.name}, ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Skip-level 1:1s: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)} in the last 13 weeks.`,
  none: 'Skip-level 1:1s: none in the last 13 weeks.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Peer 1:1s: with ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)} in the last 13 weeks.`,
  none: 'Peer 1:1s: none in the last 13 weeks.',
};
export const goodFirst = (a: { readonly name: string }): string => `${a.name} would be a good first one.`;
export const goodNext = (a: { readonly name: string }): string => `${a.name} would be a good next one.`;
export const below = (a: { readonly managers: number }): string => `You have ${(isOne(a.managers) ? `${number(a.managers)} manager` : `${number(a.managers)} managers`)} below you.`;
export const reports = {
  onlyNot: 'Their only report is not on track.',
  onlyOnTrack: 'Their only report is on track.',
  someOnTrack: (a: { readonly of: number; readonly covered: number }): string => `Of their ${number(a.of)} reports, ${(isOne(a.covered) ? `${number(a.covered)} is` : `${number(a.covered)} are`)} on track.`,
};
export const nothingExpected = 'No 1:1s expected yet';
export const noFigures = 'No figures this week.';
export const noFiguresFor = (a: { readonly managers: number }): string => `No figures for ${(isOne(a.managers) ? `${number(a.managers)} manager` : `${number(a.managers)} managers`)}.`;
export const moreBelow = (a: { readonly managers: number; readonly name: string }): string => `and ${(isOne(a.managers) ? `${number(a.managers)} more manager` : `${number(a.managers)} more managers`)} below ${a.name}`;
export const moreBelowYou = (a: { readonly managers: number }): string => `and ${(isOne(a.managers) ? `${number(a.managers)} more manager` : `${number(a.managers)} more managers`)} below you`;
export const reportsTo = (a: { readonly name: string }): string => `reports to ${a.name}`;
export const managerReportsTo = (a: { readonly name: string; readonly manager: string }): string => `${a.name} (reports to ${a.manager})`;
export const waiting = (a: { readonly names: readonly string[] }): string => `Waiting for a 1:1: ${listAnd(a.names)}.`;
export const ask = (a: { readonly name: string }): string => `Ask ${a.name}:`;
export const quotation = (a: { readonly text: string }): string => `“${a.text}”`;
export const nextWith = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Your next 1:1 with ${a.name} is on ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}.`;
export const noNextWith = (a: { readonly name: string }): string => `You have no 1:1 with ${a.name} in your calendar yet. This would be a good week to schedule one.`;
export const ownFirst = (a: { readonly name: string }): string => `This week, there is no question for a manager: your own 1:1 with ${a.name} comes first.`;
export const nobodyToAsk = 'There is nobody to ask this week, because we have no figures for any manager who reports to you. Here is an exercise for you instead: for the first five minutes of your next 1:1, only ask questions. Afterwards, write down what you learned.';
export const nobodyLeftToAsk = 'There is nobody to ask this week: over the last three weeks, we suggested a question for each manager for whom we have figures. Here is an exercise for you instead: for the first five minutes of your next 1:1, only ask questions. Afterwards, write down what you learned.';
export const exercise = 'Over the last three weeks, we suggested a question for each of your managers. This week, here is an exercise for you instead: for the first five minutes of your next 1:1, only ask questions. Afterwards, write down what you learned.';
export const placeButton = 'Add it to our next 1:1';
export const findTime = 'Find a time';
export const copyIt = 'Copy the question into the agenda of that 1:1.';
export const idea = {
  feedback: 'For better feedback',
  template: 'An agenda to try',
  reading: 'Something to read',
  practice: 'Something to practise',
  titled: (a: { readonly kind: string; readonly title: string }): string => `${a.kind}: ${a.title}`,
};
export const steps = {
  when: 'When:',
  say: 'You might say:',
  then: 'Afterwards:',
};
export const readMore = 'Read more';
export const readMoreAt = (a: { readonly site: string }): string => `Read more: ${a.site}`;
export const addressOf = (a: { readonly what: string }): string => `${a.what}:`;
export const why = {
  weekly: 'You get this email once a week because managers report to you.',
  counted: 'We count meetings of exactly two people that lasted at least 15 minutes and that nobody cancelled or declined. We do not count private events, and we never read subjects or notes.',
  statuses: 'On track: they met within the interval they agreed on, or within 14 days if they have not agreed on one. Slipping: up to a week late, or the next one is within a week. Overdue: later than that. Days on which one of the two was away or had a public holiday are not counted. People who are new or away do not count.',
  encouraged: 'Skip-level and peer 1:1s are encouraged, never required. We count how many people each manager met in the last 13 weeks.',
  corrections: 'Every manager listed sees these figures before you do and can correct them.',
  asOf: (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `Figures as of ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}. All times are ${a.zone} time.`,
  asOfUtc: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `Figures as of ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}. All times are UTC.`,
};
export const guide = 'How to read this email';
export const howCounted = 'How these figures are made';
export const preferences = 'Change what you receive';
export const unsubscribe = 'Stop these emails';

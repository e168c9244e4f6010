// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const oneOnOne = '1:1';
export const oneOnOneWith = (a: { readonly name: string }): string => `1:1 with ${a.name}`;
export const relationships = {
  directReport: 'Your report',
  manager: 'Your manager',
  skipLevel: 'Skip-level',
  peer: 'Your peer',
  colleague: 'Your colleague',
  external: 'External',
};
export const since = (a: { readonly date: string }): string => `since ${a.date}`;
export const agreedWeeks = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'weekly' : `every ${number(a.weeks)} weeks`)}, as agreed`;
export const agreedDays = (a: { readonly days: number }): string => `${(a.days === 1 ? 'daily' : `every ${number(a.days)} days`)}, as agreed`;
export const occurrence = (a: { readonly moment: string; readonly ago: string }): string => `This one: ${a.moment}, ${a.ago}`;
export const last = 'Last';
export const mostRecent = 'Most recent';
export const next = 'Next';
export const noLast = 'None yet';
export const noNext = 'None scheduled';
export const calendarUnknown = 'We could not read the calendar yet, so we cannot show the last and next 1:1.';
export const noMeeting = {
  title: 'No meeting selected',
  text: 'Open this pane next to a 1:1 to see its agenda and notes.',
};
export const notOneOnOne = {
  title: 'Not a 1:1',
  remedy: 'To make it a 1:1',
};
export const otherPeople = {
  title: 'Somebody else’s 1:1',
  text: 'You are signed in with an address that is not part of it.',
};
export const reasons = (a: { readonly first: string; readonly next: string }): string => `${a.first}; ${a.next}`;
export const sentence = (a: { readonly text: string }): string => `${a.text}.`;
export const externalTitle = (a: { readonly name: string }): string => `${a.name} is not in your directory`;
export const externalText = '1:1s with people outside your organisation do not count, and we store nothing about them.';
export const openLast = 'agenda and notes from the last 1:1';
export const closeLast = 'Close the last 1:1';

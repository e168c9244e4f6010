// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const between = (a: { readonly first: string; readonly second: string }): string => `1:1 between ${a.first} and ${a.second}`;
export const declined = (a: { readonly name: string }): string => `${a.name} declined, so it does not count as held`;
export const declinedByOwner = 'it was declined, so it does not count as held';
export const tooShortToCount = (a: { readonly minutes: number }): string => `only ${(isOne(a.minutes) ? `${number(a.minutes)} minute` : `${number(a.minutes)} minutes`)}, so it does not count as held`;
export const notOneOnOne = (a: { readonly reason: string }): string => `not a 1:1: ${a.reason}`;
export const obstacles = {
  private: 'it is private',
  cancelled: 'it is cancelled',
  allDay: 'it is an all-day event',
  shownAsFree: 'it is shown as free',
  tooLong: 'it is longer than 3 hours',
  tooShort: 'it is shorter than 10 minutes',
  hiddenAttendees: 'the attendee list is hidden',
};
export const groupInvited = (a: { readonly groups: readonly string[] }): string => `a group is invited (${listShort(a.groups)})`;
export const nobodyInvited = 'nobody is invited';
export const onlyOneInvited = (a: { readonly name: string }): string => `only ${a.name} is invited`;
export const tooManyInvited = (a: { readonly count: number; readonly names: readonly string[] }): string => `${(a.count === 3 ? 'three people' : a.count === 4 ? 'four people' : a.count === 5 ? 'five people' : `${number(a.count)} people`)} are invited (${listShort(a.names)})`;
export const manyMoreInvited = (a: { readonly count: number; readonly names: readonly string[]; readonly more: number }): string => `${(a.count === 6 ? 'six people' : a.count === 7 ? 'seven people' : a.count === 8 ? 'eight people' : a.count === 9 ? 'nine people' : a.count === 10 ? 'ten people' : a.count === 11 ? 'eleven people' : a.count === 12 ? 'twelve people' : `${number(a.count)} people`)} are invited (${listShort(a.names)} and ${number(a.more)} more)`;
export const leftOut = {
  room: (a: { readonly name: string }): string => `the room ${a.name} does not count`,
  notetaker: (a: { readonly name: string }): string => `the notetaker ${a.name} does not count`,
  calendarRelay: (a: { readonly name: string }): string => `the calendar relay ${a.name} does not count`,
  loggingAddress: (a: { readonly name: string }): string => `the logging address ${a.name} does not count`,
  notAPerson: (a: { readonly name: string }): string => `${a.name} is not counted, because your organisation has listed it as an address that is not a person`,
  informed: (a: { readonly name: string }): string => `${a.name} is included for information only and is not counted`,
  delegator: (a: { readonly name: string }): string => `${a.name} delegated it to somebody else and is not counted`,
  assistant: (a: { readonly name: string }): string => `the assistant ${a.name}, who sent it, does not count`,
};
export const moreLeftOut = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} more does not count` : `${number(a.count)} more do not count`);
export const recipients = {
  foundByName: (a: { readonly name: string }): string => `${a.name}, who is invited without an address`,
  notetaker: (a: { readonly name: string }): string => `the notetaker ${a.name}`,
  calendarRelay: (a: { readonly name: string }): string => `the calendar relay ${a.name}`,
  loggingAddress: (a: { readonly name: string }): string => `the logging address ${a.name}`,
  group: (a: { readonly name: string }): string => `the group ${a.name}`,
  unknown: 'people we could not identify',
};
export const remedies = {
  private: 'We do not prepare agendas for private meetings. To use this one as a 1:1, turn off “Private”.',
  cancelled: 'Schedule a new meeting with the other person.',
  allDay: 'Give it a start and end time on the same day.',
  shownAsFree: 'Show the time as busy.',
  tooLong: 'Make it 3 hours or shorter.',
  tooShort: 'Make it at least 10 minutes long. It counts as held if it lasts 15 minutes or more.',
  hiddenAttendees: 'Only the organiser can see who is invited.',
  group: 'Invite the person by name instead of a group.',
  tooFewPeople: 'Invite the other person.',
  tooManyPeople: 'Invite only one other person. Rooms are fine.',
};
export const otherRemedy = 'Invite only the other person, at their own address.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { isOne, listAnd, number, timeShort } from './language';

export const find = 'Find a time';
export const findWith = (a: { readonly name: string }): string => `Find a time for a 1:1 with ${a.name}`;
export const bothFree = 'You are both free at these times.';
export const onlyMine = (a: { readonly name: string }): string => `You are free at these times. We cannot see whether ${a.name} is.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}: open an invite`;
export const reasons = {
  usualTime: 'your usual time',
  usualDay: 'your usual day',
  firstFree: 'the first free time',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${timeShort(a.at)} for ${a.name}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.moment} for ${a.name}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1:1: ${listAnd(a.names)}`;
export const opened = 'Outlook has opened the invite. It goes out when you send it.';
export const notOpened = 'Outlook did not open an invite. Use this link instead.';
export const inBrowser = 'Outlook on the web opens with the invite. It goes out when you send it.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `You and ${a.name} have no free time in common until ${a.day}.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `You have no free time in ${a.name}’s working hours until ${a.day}.`;
export const inTheWay = 'It would work if you moved one of these:';
export const unreadable = 'We cannot read your calendar, so we cannot suggest times.';
export const anyTime = 'Open an invite without a time';
export const failed = 'We could not look for times.';
export const file = 'Calendar file';
export const fileOf = (a: { readonly moment: string }): string => `${a.moment}: calendar file`;
export const series = (a: { readonly weeks: number }): string => `${(isOne(a.weeks) ? 'Every week' : `Every ${number(a.weeks)} weeks`)}, as a calendar file`;
export const seriesOf = (a: { readonly moment: string; readonly weeks: number }): string => `${a.moment}: ${(isOne(a.weeks) ? 'every week' : `every ${number(a.weeks)} weeks`)}, as a calendar file`;
export const fileNote = (a: { readonly name: string }): string => `Open the file in your calendar and check that ${a.name} is invited. It goes out when you send it.`;
export const fileText = (a: { readonly link: string }): string => `Agenda for our 1:1: ${a.link}`;
export const fileFailed = 'We could not create the calendar file.';
export const repeat = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'To meet every week, make the invite recurring.' : `To meet every ${number(a.weeks)} weeks, make the invite recurring.`);
export const later = 'Remind me later';
export const laterWhen = (a: { readonly moment: string }): string => `An entry for ${a.moment} in your own calendar. Nobody else is invited.`;
export const calledOff = (a: { readonly moment: string }): string => `The 1:1 on ${a.moment} was called off, and nothing has replaced it.`;

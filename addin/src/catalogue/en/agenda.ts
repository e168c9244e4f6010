// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, isOne, number, timeShort } from './language';

export const title = (a: { readonly first: string; readonly second: string }): string => `1:1 of ${a.first} and ${a.second}`;
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}`;
export const day = (a: { readonly day: Day }): string => dayWeekdayMonthDay(a.day);
export const subtitle = (a: { readonly template: string; readonly minutes: number }): string => `${a.template}, ${(isOne(a.minutes) ? `${number(a.minutes)} minute` : `${number(a.minutes)} minutes`)}`;
export const introduction = (a: { readonly moment: string; readonly subtitle: string }): string => `${a.moment}. ${a.subtitle}.`;
export const live = 'Open the live agenda';
export const everyTime = 'For every 1:1 in this series';
export const checkIn = (a: { readonly name: string }): string => `A question for ${a.name} about their own 1:1s`;
export const aside = (a: { readonly text: string; readonly aside: string }): string => `${a.text} (${a.aside})`;
export const section = (a: { readonly text: string; readonly minutes: number }): string => `${a.text} (${number(a.minutes)} min)`;
export const items = {
  open: 'On our list',
  done: 'Done',
  movedOn: 'Moved to next time',
};
export const leaveOut = (a: { readonly line: string }): string => `Leave out: ${a.line}`;
export const by = (a: { readonly author: string }): string => `from ${a.author}`;
export const byAndCarried = (a: { readonly author: string; readonly times: number }): string => `from ${a.author}, carried ${(a.times === 1 ? 'once' : a.times === 2 ? 'twice' : `${number(a.times)} times`)}`;

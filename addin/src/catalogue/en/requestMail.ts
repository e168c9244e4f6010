// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, timeShort } from './language';

export const subject = (a: { readonly name: string }): string => `${a.name} would like a 1:1 with you`;
export const asked = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name} asked on ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}.`;
export const inOutlook = (a: { readonly name: string }): string => `You will find ${a.name}’s request and times for it in Outlook, under “My 1:1s”.`;
export const why = (a: { readonly name: string }): string => `You get this email because ${a.name} asked for a 1:1 in Outlook. There is one email for each request, and nobody else gets it.`;

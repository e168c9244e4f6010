// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekdayMonthDay, listAnd, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `What the digest on ${dayMonthDay(a.day)} will say about you`;
export const readers = (a: { readonly names: readonly string[] }): string => `If all planned 1:1s take place, ${listAnd(a.names)} will read this on Monday:`;
export const late = 'These 1:1s are not on track';
export const correct = 'If something is wrong, correct it before Monday, in Outlook under “My 1:1s”. The digest will then use the corrected figures.';
export const pairHeading = (a: { readonly name: string }): string => `Your own 1:1s with ${a.name}`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `Status on Monday: ${a.status}. It goes into a count that ${listAnd(a.names)} will read. They see only the count.`;
export const calledOffHeading = 'Called off, with nothing in its place';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `The 1:1 with ${a.name} on ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}.`;
export const calledOffSubject = 'A 1:1 was called off, and nothing has replaced it';
export const whyManager = 'You get this email when the next digest will say that one of your 1:1s is not on track. Nobody else gets it.';
export const whyAsked = 'You get this email because you asked for it in your settings. Nobody else gets it.';
export const guide = 'Guide to your 1:1s';
export const whyCalledOff = 'You get this email on a Thursday when one of your 1:1s was called off and nothing has replaced it.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, isOne, listShort, number } from './language';

export const leftOut = 'Left out, or read differently from what the file says';
export const nothing = 'nothing';
export const columns = 'Columns of the list of people';
export const column = 'Column';
export const takenAs = 'Read as';
export const notUsed = 'not used';
export const whoReports = (a: { readonly count: number }): string => `Who reports to whom: ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)}`;
export const calendarUnknown = (a: { readonly reason: string }): string => `${a.reason}, so the 1:1s with their reports are not known`;
export const alone = 'has neither a manager nor reports';
export const person = (a: { readonly name: string; readonly address: string }): string => `${a.name} (${a.address})`;
export const remark = (a: { readonly who: string; readonly remark: string }): string => `${a.who}: ${a.remark}`;
export const calendars = (a: { readonly count: number }): string => `Calendars: ${(isOne(a.count) ? `${number(a.count)} file` : `${number(a.count)} files`)}`;
export const calendar = (a: { readonly whose: string; readonly meetings: number; readonly oneOnOnes: number }): string => `${a.whose}; ${(isOne(a.meetings) ? `${number(a.meetings)} meeting` : `${number(a.meetings)} meetings`)}, ${(isOne(a.oneOnOnes) ? `${number(a.oneOnOnes)} of them a 1:1` : `${number(a.oneOnOnes)} of them 1:1s`)}`;
export const unreadable = (a: { readonly whose: string }): string => `${a.whose}; it cannot be read`;
export const ownerOf = (a: { readonly name: string }): string => `the calendar of ${a.name}`;
export const absences = (a: { readonly count: number }): string => `Absences of ${(isOne(a.count) ? `${number(a.count)} person` : `${number(a.count)} people`)} from lists`;
export const absence = (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}: ${dayMedium(a.first)} to ${dayMedium(a.last)}`;
export const stranger = (a: { readonly address: string }): string => `the calendar of ${a.address}, who is not in the list of people`;
export const noOwner = 'we do not know whose it is';
export const almost = 'Meetings that are almost 1:1s';
export const none = 'none';
export const invited = (a: { readonly names: readonly string[] }): string => `invited: ${listShort(a.names)}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listOr, listShort, number } from './language';

export const notEmail = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not an email address; write it like ann@example.com.`;
export const notSite = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} '${a.text}' is not the address of a web site; write it like ${a.example}.`;
export const notGraph = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} '${a.text}' is not an address of Microsoft Graph with its version; write it like ${a.example}, or name a simulator on this machine.`;
export const tooMany = (a: { readonly name: string; readonly count: number; readonly most: number }): string => `${a.name} was given ${number(a.count)} times; at most ${number(a.most)} are allowed.`;
export const notApplication = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} '${a.text}' is not an application id; write it like ${a.example}.`;
export const notInstant = (a: { readonly text: string }): string => `--now '${a.text}' is not a time with an offset; write it like 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.`;
export const alsoNeeds = (a: { readonly given: string; readonly missing: string }): string => `${a.given} also needs ${a.missing}. Omit both to use the sample company.`;
export const neitherOptionNorFile = (a: { readonly text: string }): string => `'${a.text}' is neither an option of this command nor an existing file.`;
export const needs = (a: { readonly name: string; readonly other: string }): string => `${a.name} needs ${a.other}.`;
export const notTogether = (a: { readonly name: string; readonly other: string }): string => `${a.name} and ${a.other} cannot be used together.`;
export const required = (a: { readonly name: string }): string => `Option '${a.name}' is required, unless you use --graph.`;
export const notDates = (a: { readonly text: string }): string => `--dates '${a.text}' does not name a day, a month and a year; write it like dd/MM/yyyy or MM/dd/yyyy.`;
export const noColumn = (a: { readonly text: string; readonly names: readonly string[] }): string => `--columns '${a.text}' names no column; write it like manager="Reports to". The names are ${listShort(a.names)}.`;
export const columnTwice = (a: { readonly name: string }): string => `--columns names ${a.name} twice; name it once.`;
export const pilotNeedsDigests = '--pilot-manager and --pilot-group need --digests.';
export const pilotGroupNeedsPeople = '--pilot-group needs --people, because members of groups are not read from Microsoft 365.';
export const notPort = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not a port; give a number from 1 to 65535.`;
export const notPortOrFree = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not a port; give a number from 1 to 65535, or 0 for a free one.`;
export const notMeeting = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not the id of a meeting; --list shows them.`;
export const notCorrection = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not the id of a correction; --list shows them.`;
export const exactlyOne = (a: { readonly names: readonly string[] }): string => `Give exactly one of ${listOr(a.names)}.`;
export const notDaysAway = (a: { readonly text: string }): string => `--away '${a.text}' must be the first day away and a later first day back, like 2026-11-02..2026-11-30.`;
export const notCadence = (a: { readonly text: string }): string => `--cadence '${a.text}' must be 7, 14, 21 or 28 days.`;
export const notDay = (a: { readonly name: string; readonly text: string }): string => `${a.name} '${a.text}' is not a date; write it like 2026-11-19.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, listAnd } from './language';

export const heading = 'What the digest says about you';
export const readers = (a: { readonly names: readonly string[] }): string => `${listAnd(a.names)} will read this on Monday. If something is wrong, correct it below first.`;
export const noReaders = 'Nobody gets a digest about you.';
export const offHeading = 'Your 1:1s';
export const off = 'Digests are off, so only you and the other person in each 1:1 see its status.';
export const notManager = 'Nobody reports to you, so no digest mentions you.';
export const calendarUnknownWithoutDigest = 'We have not been able to read your calendar yet.';
export const notReadSince = (a: { readonly ago: string }): string => `Your calendar was last read ${a.ago}. We have not been able to read it since then.`;
export const reports = 'Your reports';
export const last = (a: { readonly ago: string }): string => `last met ${a.ago}`;
export const next = (a: { readonly ago: string }): string => `next 1:1 ${a.ago}`;
export const correct = (a: { readonly name: string }): string => `Correct what we know about ${a.name}`;
export const failed = 'This could not be loaded.';
export const forMonday = 'This is what Monday’s digest will say if all planned 1:1s take place.';
export const onMonday = (a: { readonly status: string }): string => `on Monday: ${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `${listAnd(a.names)} will see a count that includes this status. Nobody above the two of you sees the status itself.`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `The 1:1 with ${a.name} on ${dayWeekdayMonthDay(a.day)} is no longer in the calendar. Please say whether it took place.`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `Absences of ${listAnd(a.names)} are not read here. If you know of any, please enter them.`;
export const yourAbsencesNotRead = 'Your absences are not read here, so please enter them below.';
export const digestHeading = 'Your weekly digest';
export const previewDigest = 'Preview it';
export const digestTitle = 'Your digest';

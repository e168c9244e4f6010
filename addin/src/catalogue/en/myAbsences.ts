// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Your absences';
export const text = 'They count for all your 1:1s: while you are away, none of them is late. We never ask for a reason.';
export const none = 'None entered yet.';
export const days = (a: { readonly first: Day; readonly last: Day }): string => `${dayMedium(a.first)} to ${dayMedium(a.last)}`;
export const byOrganisation = 'Entered by HR';
export const remove = 'Remove';
export const removeLabel = (a: { readonly days: string }): string => `Remove: ${a.days}`;
export const first = 'First day away';
export const last = 'Last day away';
export const add = 'Enter';
export const added = 'Entered. It now counts for all your 1:1s.';
export const removed = 'Removed. It no longer counts.';
export const failed = 'Your absences could not be loaded.';
export const incomplete = 'Please choose both days.';
export const lastBeforeFirst = 'The last day must not be before the first. Did you swap the two?';

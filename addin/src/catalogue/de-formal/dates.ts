// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMedium, dayShortWeekdayMonthDay, relativeDay, timeShort } from './language';

export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr`;
export const day = (a: { readonly day: Day }): string => dayShortWeekdayMonthDay(a.day);
export const date = (a: { readonly day: Day }): string => dayMedium(a.day);
export const ago = (a: { readonly days: number }): string => relativeDay(a.days);

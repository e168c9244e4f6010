// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const label = 'Nachrichten';
export const digest = 'Der Wochenüberblick für diese Woche';
export const empty = 'Keine Nachrichten.';
export const choose = 'Wähle eine Nachricht aus.';
export const loading = 'Die Nachricht wird geöffnet';
export const title = 'Der Wochenüberblick';
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr`;

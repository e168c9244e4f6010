// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, timeShort } from './language';

export const subject = (a: { readonly name: string }): string => `${a.name} wünscht sich ein 1:1 mit dir`;
export const asked = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Die Bitte kam am ${dayWeekdayMonthDay(a.day)}, um ${timeShort(a.at)}\u00a0Uhr von ${a.name}.`;
export const inOutlook = (a: { readonly name: string }): string => `Die Bitte von ${a.name} und passende Zeiten findest du in Outlook unter „Meine 1:1“.`;
export const why = (a: { readonly name: string }): string => `Du bekommst diese E-Mail, weil ${a.name} in Outlook um ein 1:1 gebeten hat. Zu jeder Bitte gibt es eine E-Mail. Sonst bekommt sie niemand.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const label = 'Messages';
export const digest = 'Le récapitulatif de cette semaine';
export const empty = 'Aucun message.';
export const choose = 'Choisissez un message.';
export const loading = 'Ouverture du message';
export const title = 'Le récapitulatif de la semaine';
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} à ${timeShort(a.at)}`;

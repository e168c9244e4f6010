// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const label = 'Mensajes';
export const digest = 'El resumen de esta semana';
export const empty = 'No hay mensajes.';
export const choose = 'Elige un mensaje.';
export const loading = 'Abriendo el mensaje';
export const title = 'El resumen semanal';
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)}, ${timeShort(a.at)}`;

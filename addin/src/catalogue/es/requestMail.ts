// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekday, timeShort } from './language';

export const subject = (a: { readonly name: string }): string => `${a.name} quiere tener un 1:1 contigo`;
export const asked = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name} lo pidió el ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}.`;
export const inOutlook = (a: { readonly name: string }): string => `La petición de ${a.name} y las horas posibles están en Outlook, en “Mis 1:1”.`;
export const why = (a: { readonly name: string }): string => `Recibes este correo porque ${a.name} ha pedido un 1:1 en Outlook. Se envía un solo correo por petición y nadie más lo recibe.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayWeekday, isOne, number, timeShort } from './language';

export const pane = 'Agenda del 1:1';
export const events = 'Eventos del complemento';
export const body = 'Texto de la invitación';
export const newMeeting = 'Nueva reunión';
export const send = 'Enviar';
export const sendAnyway = 'Enviar de todos modos';
export const doNotSend = 'No enviar';
export const edit = 'Editar';
export const cancelMeeting = 'Cancelar reunión';
export const accept = 'Aceptar';
export const tentative = 'Provisional';
export const decline = 'Rechazar';
export const close = 'Cerrar';
export const closePane = 'Cerrar el panel';
export const dismiss = 'Descartar';
export const title = 'Título';
export const titleHint = 'Añadir un título';
export const start = 'Inicio';
export const end = 'Fin';
export const invite = 'Invitar';
export const nameHint = 'Nombre';
export const add = 'Añadir';
export const remove = (a: { readonly name: string }): string => `Quitar a ${a.name}`;
export const organiser = 'organiza';
export const notes = {
  room: 'sala',
  accepted: 'ha aceptado',
  tentative: 'provisional',
  declined: 'ha rechazado',
  delegated: 'ha delegado',
};
export const time = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, de ${timeShort(a.from)} a ${timeShort(a.to)}`;
export const timeOfSeries = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, de ${timeShort(a.from)} a ${timeShort(a.to)}, en una serie`;
export const cancelled = (a: { readonly when: string }): string => `${a.when} (cancelada)`;
export const titles = {
  alone: 'Cita',
  two: (a: { readonly first: string; readonly second: string }): string => `1:1 ${a.first} / ${a.second}`,
  more: (a: { readonly count: number }): string => `Reunión con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)}`,
  group: 'Reunión de grupo',
  private: 'Cita privada',
  outOfOffice: 'Fuera de la oficina',
};

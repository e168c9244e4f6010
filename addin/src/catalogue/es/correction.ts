// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const what = '¿Qué quieres corregir?';
export const cadence = 'Cada cuánto acordamos vernos';
export const away = (a: { readonly name: string }): string => `Ausencia de ${a.name}`;
export const ownAway = 'Mi ausencia';
export const notHeld = 'Un 1:1 del calendario no se celebró';
export const held = 'Nos reunimos sin invitación';
export const isPrivate = 'Nuestro 1:1 es privado';
export const isPrivateText = 'Cuando lo hayan indicado las dos personas, quien esté por encima de los dos verá “sin datos”, sin ningún motivo. Los dos siguen viendo las fechas.';
export const every = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Cada semana' : `Cada ${number(a.weeks)}\u00a0semanas`);
export const from = 'Primer día de ausencia';
export const back = 'Primer día de vuelta';
export const day = 'Fecha';
export const time = 'Hora de inicio';
export const minutes = 'Duración en minutos';
export const faults = {
  incomplete: 'Completa todos los campos.',
  backBeforeAway: 'El primer día de vuelta tiene que ser posterior al primero de ausencia. ¿Están intercambiados?',
  future: 'Ese día todavía no ha llegado. Comprueba la fecha.',
  notYet: 'Este 1:1 todavía no ha terminado. Comprueba la fecha y la hora.',
};

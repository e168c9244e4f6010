// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const label = 'Preparar las agendas de esta serie';
export const once = (a: { readonly hours: number; readonly name: string }): string => `Cada agenda estará lista ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1. Actualizamos la serie una sola vez, y Outlook envía una actualización a ${a.name} y a nadie más. Se aplica a todas tus series con ${a.name}, pero no a las reuniones sueltas.`;
export const everyTime = (a: { readonly hours: number; readonly name: string }): string => `Ponemos cada agenda en su invitación ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1, y Outlook envía cada vez un correo a ${a.name}. Se aplica a todas tus series con ${a.name}, pero no a las reuniones sueltas.`;
export const notOrganiser = (a: { readonly hours: number; readonly name: string }): string => `Cada agenda estará lista ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1. ${a.name} organiza esta serie, así que solo la pondremos en la invitación si ${a.name} también lo activa. Entonces Outlook te enviará una actualización. Se aplica a todas tus series con ${a.name}, pero no a las reuniones sueltas.`;
export const notConnected = (a: { readonly name: string; readonly hours: number }): string => `Cada agenda con ${a.name} estará lista aquí ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1. No podemos cambiar las invitaciones ya enviadas.`;
export const on = (a: { readonly name: string }): string => `Preparamos las agendas de todas las series con ${a.name}, pero no las de reuniones sueltas.`;
export const onForAll = 'Preparamos las agendas de todas tus reuniones 1:1. Así lo elegiste en “Mis 1:1”.';
export const turned = {
  on: 'Activado.',
  off: 'Desactivado. Las agendas que ya están en invitaciones se quedan en ellas.',
};

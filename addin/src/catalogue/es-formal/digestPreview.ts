// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekday, listAnd, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `Lo que el resumen del ${dayMonthDay(a.day)} dirá de usted`;
export const readers = (a: { readonly names: readonly string[] }): string => `Si se celebran todos los 1:1 previstos, esto llega el lunes a ${listAnd(a.names)}:`;
export const late = 'Estas reuniones 1:1 no están al día';
export const correct = 'Si algo no es correcto, corríjalo antes del lunes, en Outlook, en “Mis 1:1”. El resumen tendrá entonces las cifras corregidas.';
export const pairHeading = (a: { readonly name: string }): string => `Sus propios 1:1 con ${a.name}`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `Estado el lunes: ${a.status}. Entra en un recuento que llega a ${listAnd(a.names)}. Solo se muestra el recuento.`;
export const calledOffHeading = 'Cancelado y sin nueva fecha';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `El 1:1 con ${a.name}, el ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}.`;
export const calledOffSubject = 'Se ha cancelado un 1:1 y nada lo sustituye';
export const whyManager = 'Recibe este correo cuando el próximo resumen dirá que una de sus reuniones 1:1 no está al día. Nadie más lo recibe.';
export const whyAsked = 'Recibe este correo porque lo pidió en sus ajustes. Nadie más lo recibe.';
export const guide = 'Guía de las reuniones 1:1';
export const whyCalledOff = 'Recibe este correo los jueves cuando una de sus reuniones 1:1 se ha cancelado y nada la sustituye.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const neverSettled = (a: { readonly times: number }): string => `El mensaje se entregó ${number(a.times)} veces y nunca se terminó de procesar: el procesamiento falló o superó el tiempo reservado.`;
export const noHandler = (a: { readonly kind: string }): string => `Este programa no procesa mensajes de tipo ${a.kind}.`;
export const notUnderstood = (a: { readonly kind: string; readonly version: number }): string => `Este programa no sabe leer un mensaje de tipo ${a.kind} y versión ${number(a.version)}.`;
export const crashed = (a: { readonly times: number; readonly error: string }): string => `El procesamiento falló ${number(a.times)} veces, la última con ${a.error}.`;
export const givenUpByHost = 'El host de Functions ha dejado de reintentarlo. Los errores están en su registro.';
export const notBase64 = 'El mensaje no está en base64.';
export const notAMessage = 'No es un mensaje válido.';
export const notAMessageAt = (a: { readonly path: string }): string => `No es un mensaje válido: ver ${a.path}.`;
export const ofAnotherQueue = (a: { readonly queue: string }): string => `El mensaje no pertenece a la cola ${a.queue}.`;
export const calendarDenied = 'Falta el permiso para cambiar el calendario de la persona que organiza.';
export const noMailAddress = (a: { readonly person: string }): string => `La dirección de ${a.person} no puede recibir correo.`;
export const mailRefused = (a: { readonly code: string }): string => `Microsoft 365 ha rechazado el correo (${a.code}).`;
export const mailboxDenied = (a: { readonly code: string }): string => `El buzón del remitente no existe, o la aplicación no tiene permiso para enviar desde él (${a.code}).`;
export const mailBusy = (a: { readonly code: string }): string => `Microsoft 365 está saturado (${a.code}).`;
export const mailSilent = (a: { readonly code: string }): string => `Microsoft 365 no ha respondido a tiempo (${a.code}).`;
export const mailboxLimit = 'El buzón del remitente ha alcanzado por ahora su límite de envío.';
export const mailNotComposed = 'No se ha podido generar el correo.';
export const fileNotWritten = (a: { readonly path: string; readonly detail: string }): string => `no se ha podido escribir el correo: ${a.path} (${a.detail})`;

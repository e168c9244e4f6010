// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMonthDay, listAnd } from './language';

export const heading = 'Lo que el resumen dice de ti';
export const readers = (a: { readonly names: readonly string[] }): string => `Esto llega el lunes a: ${listAnd(a.names)}. Si algo no es correcto, corrígelo antes aquí abajo.`;
export const noReaders = 'Nadie recibe un resumen sobre ti.';
export const offHeading = 'Tus reuniones 1:1';
export const off = 'Los resúmenes están desactivados, así que el estado de cada 1:1 solo lo ven las dos personas que participan.';
export const notManager = 'Nadie depende de ti, así que ningún resumen te menciona.';
export const calendarUnknownWithoutDigest = 'Todavía no hemos podido leer tu calendario.';
export const notReadSince = (a: { readonly ago: string }): string => `La última lectura de tu calendario fue ${a.ago}. Desde entonces no hemos podido leerlo.`;
export const reports = 'Tu equipo';
export const last = (a: { readonly ago: string }): string => `último 1:1 ${a.ago}`;
export const next = (a: { readonly ago: string }): string => `próximo 1:1 ${a.ago}`;
export const correct = (a: { readonly name: string }): string => `Corregir lo que sabemos de ${a.name}`;
export const failed = 'No se ha podido cargar.';
export const forMonday = 'Esto dirá el resumen del lunes si se celebran todos los 1:1 previstos.';
export const onMonday = (a: { readonly status: string }): string => `el lunes: ${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `Quién verá un recuento que incluye este estado: ${listAnd(a.names)}. Nadie por encima de los dos ve el estado en sí.`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `El 1:1 con ${a.name} del ${dayMonthDay(a.day)} ya no está en el calendario. Indica si se celebró.`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `Aquí no se leen las ausencias de ${listAnd(a.names)}. Si conoces alguna, regístrala.`;
export const yourAbsencesNotRead = 'Aquí no se leen tus ausencias. Regístralas más abajo.';
export const digestHeading = 'Tu resumen semanal';
export const previewDigest = 'Vista previa';
export const digestTitle = 'Tu resumen';

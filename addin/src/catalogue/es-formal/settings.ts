// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Ajustes';
export const asksOnSend = 'Recordármelo al enviar la invitación a un 1:1 sin agenda';
export const digest = 'Enviarme el resumen semanal los lunes';
export const previews = 'Enviarme un correo antes del resumen si una de mis reuniones 1:1 no está al día';
export const prepares = 'Preparar las agendas de todas mis reuniones 1:1';
export const preparesText = (a: { readonly hours: number }): string => `Cada agenda estará lista ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1. Si organiza una serie, actualizamos la invitación una sola vez y Outlook envía una actualización.`;
export const preparesHere = (a: { readonly hours: number }): string => `Cada agenda estará lista aquí ${(isOne(a.hours) ? `${number(a.hours)}\u00a0hora` : `${number(a.hours)}\u00a0horas`)} antes del 1:1. No podemos cambiar las invitaciones ya enviadas.`;
export const everyOccurrence = 'Poner la agenda en cada invitación de una serie';
export const everyOccurrenceText = 'Outlook enviará entonces un correo a la otra persona antes de cada 1:1.';
export const lead = 'Con cuánta antelación';
export const hours = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0hora` : `${number(a.count)}\u00a0horas`);
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0día` : `${number(a.count)}\u00a0días`);
export const language = 'Idioma';
export const automatic = 'Automático';
export const languageText = 'A partir de ahora, los correos llegarán en este idioma, igual que las nuevas agendas de los 1:1 que organiza. Este panel cambiará la próxima vez que lo abra.';
export const address = 'Tratamiento';
export const addresses = {
  automatic: 'Como en mi organización',
  familiar: 'De tú (du, tu, tú)',
  formal: 'De usted (Sie, vous, usted)',
};
export const saved = 'Guardado.';
export const notSaved = 'Outlook no lo ha guardado, así que nada ha cambiado. Vuelva a intentarlo más tarde.';
export const failed = 'No se ha podido cargar.';
export const version = (a: { readonly version: string }): string => `Versión ${a.version}`;

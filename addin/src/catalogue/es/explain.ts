// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  line: 'Línea',
  start: 'Inicio',
  why: 'Por qué',
};
export const timesInUtc = 'Las horas son UTC.';
export const calendarOf = (a: { readonly name: string; readonly zone: string }): string => `Calendario de ${a.name}. Las horas son de la zona ${a.zone}.`;
export const parts = {
  series: 'serie',
  rest: 'el resto',
  fromHere: 'desde aquí',
  changed: 'cambiada',
};
export const verdictOf = (a: { readonly verdict: string; readonly relationship: string }): string => `${a.verdict} (${a.relationship})`;
export const moved = (a: { readonly moment: string }): string => `movida desde el ${a.moment}`;
export const takes = (a: { readonly minutes: number }): string => `dura ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minuto` : `${number(a.minutes)}\u00a0minutos`)}`;
export const total = (a: { readonly meetings: number; readonly found: number; readonly rest: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} reunión` : `${number(a.meetings)} reuniones`)}: ${(isOne(a.found) ? `${number(a.found)} de tipo 1:1` : `${number(a.found)} de tipo 1:1`)}, ${(isOne(a.rest) ? `${number(a.rest)} de otro tipo` : `${number(a.rest)} de otro tipo`)}`;
export const totalWithSkipped = (a: { readonly meetings: number; readonly found: number; readonly rest: number; readonly skipped: number }): string => `${(isOne(a.meetings) ? `${number(a.meetings)} reunión` : `${number(a.meetings)} reuniones`)}: ${(isOne(a.found) ? `${number(a.found)} de tipo 1:1` : `${number(a.found)} de tipo 1:1`)}, ${(isOne(a.rest) ? `${number(a.rest)} de otro tipo` : `${number(a.rest)} de otro tipo`)}; ${(isOne(a.skipped) ? `${number(a.skipped)} evento omitido` : `${number(a.skipped)} eventos omitidos`)}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMonthDay, dayWeekday, isOne, listShort, number } from './language';

export const statuses = {
  covered: 'al día',
  slipping: 'con ligero retraso',
  overdue: 'por retomar',
  never: 'sin reunión todavía',
  newInRole: 'llegada o vuelta reciente',
  away: 'ausente',
  notKnown: 'sin datos',
};
export const count = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} de ${number(a.of)}`;
export const countOnTrack = (a: { readonly covered: number; readonly of: number }): string => `${number(a.covered)} de ${number(a.of)} al día`;
export const countOnly = (a: { readonly covered: number }): string => number(a.covered);
export const onlyOnTrack = (a: { readonly covered: number }): string => `${number(a.covered)} al día`;
export const some = {
  slipping: (a: { readonly count: number }): string => `${number(a.count)} con ligero retraso`,
  overdue: (a: { readonly count: number }): string => `${number(a.count)} por retomar`,
  never: (a: { readonly count: number }): string => `${number(a.count)} sin reunión todavía`,
  newInRole: (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} llegada o vuelta reciente` : `${number(a.count)} llegadas o vueltas recientes`),
  away: (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} ausente` : `${number(a.count)} ausentes`),
  notKnown: (a: { readonly count: number }): string => `${number(a.count)} sin datos`,
  doNotCount: 'algunas personas quedan fuera del recuento',
};
export const together = (a: { readonly statuses: readonly string[] }): string => listShort(a.statuses);
export const trend = {
  rising: 'Al alza en las últimas 8\u00a0semanas',
  falling: 'A la baja en las últimas 8\u00a0semanas',
  steady: 'Estable en las últimas 8\u00a0semanas',
};
export const weeksComputed = 'Las semanas sin resumen están calculadas con lo que se sabe hoy.';
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 a dos niveles de distancia: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)}.`,
  few: 'Reuniones 1:1 a dos niveles de distancia: algunas.',
  most: 'Reuniones 1:1 a dos niveles de distancia: con la mayoría.',
  none: 'Reuniones 1:1 a dos niveles de distancia: ninguna todavía.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 entre pares: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)}.`,
  few: 'Reuniones 1:1 entre pares: algunas.',
  most: 'Reuniones 1:1 entre pares: con la mayoría.',
  none: 'Reuniones 1:1 entre pares: ninguna todavía.',
};
export const ownCalendar = {
  notRead: 'Todavía no hemos leído su calendario. Las cifras estarán en el próximo resumen; no hace falta que haga nada.',
  notFound: 'No hemos encontrado su calendario. Pregunte a quien administra el sistema en qué buzón está.',
  accessDenied: 'No hemos podido leer su calendario porque no tenemos acceso. Quien administra el sistema puede concederlo.',
  unavailable: 'No hemos podido leer su calendario porque el servidor de correo no respondió. Volveremos a intentarlo antes del próximo resumen; no hace falta que haga nada.',
  damaged: 'No hemos podido leer su calendario porque el archivo está dañado. Pida a quien administra el sistema que lo exporte de nuevo.',
};
export const notReadSince = (a: { readonly day: Day }): string => `Cifras del ${dayWeekday(a.day)} ${dayMonthDay(a.day)}: desde entonces no hemos podido leer el calendario.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const oneOnOne = '1:1';
export const oneOnOneWith = (a: { readonly name: string }): string => `1:1 con ${a.name}`;
export const relationships = {
  directReport: 'Persona de tu equipo',
  manager: 'Tu responsable',
  skipLevel: 'A dos niveles de distancia',
  peer: 'Entre pares',
  colleague: 'De tu organización',
  external: 'Persona externa',
};
export const since = (a: { readonly date: string }): string => `desde el ${a.date}`;
export const agreedWeeks = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}, según lo acordado`;
export const agreedDays = (a: { readonly days: number }): string => `${(a.days === 1 ? 'cada día' : `cada ${number(a.days)}\u00a0días`)}, según lo acordado`;
export const occurrence = (a: { readonly moment: string; readonly ago: string }): string => `Este 1:1: ${a.moment}, ${a.ago}`;
export const last = 'Último';
export const mostRecent = 'Más reciente';
export const next = 'Próximo';
export const noLast = 'Ninguno todavía';
export const noNext = 'Sin fecha';
export const calendarUnknown = 'Todavía no hemos podido leer el calendario, así que no podemos mostrar el último 1:1 ni el próximo.';
export const noMeeting = {
  title: 'Ninguna reunión seleccionada',
  text: 'Abre una reunión 1:1 y, después, este panel para ver su agenda y sus notas.',
};
export const notOneOnOne = {
  title: 'No es un 1:1',
  remedy: 'Para que lo sea',
};
export const otherPeople = {
  title: 'Un 1:1 de otras personas',
  text: 'Has iniciado sesión con una dirección que no forma parte de él.',
};
export const reasons = (a: { readonly first: string; readonly next: string }): string => `${a.first}; ${a.next}`;
export const sentence = (a: { readonly text: string }): string => `${a.text}.`;
export const externalTitle = (a: { readonly name: string }): string => `${a.name} no figura en tu directorio`;
export const externalText = 'Las reuniones 1:1 con personas de fuera de tu organización no cuentan, y no guardamos nada sobre ellas.';
export const openLast = 'agenda y notas del último 1:1';
export const closeLast = 'Cerrar el último 1:1';

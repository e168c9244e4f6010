// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, dayMonthDay, number } from './language';

export const heading = 'Correcciones';
export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first} con ${a.second}: correcciones`;
export const none = 'Ninguna.';
export const kinds = {
  away: (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `Ausencia de ${a.name} del ${dayMedium(a.first)} al ${dayMedium(a.last)}`,
  held: (a: { readonly day: Day }): string => `Un 1:1 sin invitación el ${dayMedium(a.day)}`,
  notHeld: (a: { readonly day: Day }): string => `El 1:1 del ${dayMedium(a.day)} no se celebró`,
  cadence: (a: { readonly weeks: number }): string => `Un 1:1 ${(a.weeks === 1 ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}`,
  ours: (a: { readonly day: Day }): string => `La reunión del ${dayMedium(a.day)} cuenta como 1:1`,
  oursSeries: (a: { readonly day: Day }): string => `La serie que incluye la reunión del ${dayMedium(a.day)} cuenta como 1:1`,
  notOurs: (a: { readonly day: Day }): string => `La reunión del ${dayMedium(a.day)} no cuenta como 1:1`,
  notOursSeries: (a: { readonly day: Day }): string => `La serie que incluye la reunión del ${dayMedium(a.day)} no cuenta como 1:1`,
  private: 'El 1:1 es privado',
};
export const by = {
  name: (a: { readonly name: string; readonly day: Day }): string => `Corrección de ${a.name}, ${dayMonthDay(a.day)}`,
  you: (a: { readonly day: Day }): string => `Corrección tuya, ${dayMonthDay(a.day)}`,
  enteredName: (a: { readonly name: string; readonly day: Day }): string => `Introducido por ${a.name}, ${dayMonthDay(a.day)}`,
  enteredYou: (a: { readonly day: Day }): string => `Introducido por ti, ${dayMonthDay(a.day)}`,
  saidName: (a: { readonly name: string; readonly day: Day }): string => `Indicado por ${a.name}, ${dayMonthDay(a.day)}`,
  saidYou: (a: { readonly day: Day }): string => `Indicado por ti, ${dayMonthDay(a.day)}`,
};
export const waiting = {
  name: (a: { readonly name: string }): string => `Hasta que ${a.name} esté de acuerdo, sigue valiendo el ritmo anterior.`,
  you: 'Hasta que estés de acuerdo, sigue valiendo el ritmo anterior.',
  entered: 'Se aplica, aunque solo lo ha confirmado una de las dos personas.',
};
export const found = {
  text: (a: { readonly weeks: number }): string => `Hay un 1:1 entre los dos ${(a.weeks === 1 ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}.`,
  button: (a: { readonly weeks: number }): string => `Acordar un 1:1 ${(a.weeks === 1 ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}`,
};
export const effect = {
  none: 'Hoy no cambia nada.',
  changes: (a: { readonly applied: string; readonly otherwise: string }): string => `Hoy: ${a.applied}. Sin la corrección: ${a.otherwise}.`,
};
export const contested = {
  name: (a: { readonly name: string }): string => `${a.name} no está de acuerdo, así que no tiene efecto hasta que haya acuerdo entre los dos.`,
  you: 'No estás de acuerdo, así que no tiene efecto hasta que haya acuerdo entre los dos.',
};
export const actions = {
  withdraw: 'Retirar',
  contest: 'No estoy de acuerdo',
  agree: 'Ahora sí estoy de acuerdo',
  confirm: 'Estoy de acuerdo',
  label: (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`,
};
export const withManager = 'Con tu responsable';
export const done = {
  changed: (a: { readonly before: string; readonly after: string }): string => `Hecho. El estado era “${a.before}” y ahora es “${a.after}”.`,
  same: (a: { readonly after: string }): string => `Hecho. El estado sigue siendo “${a.after}”.`,
  notKnown: 'Guardado. Contará en cuanto se haya leído el calendario.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listAnd, number } from './language';

export const heading = 'Lo que se ha dicho de mí';
export const none = 'Ningún resumen ha dicho todavía nada de ti.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `A ${a.name} el ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `A alguien que ya no trabaja aquí, el ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Tus 1:1 con ${a.name}: ${a.status}. El resumen solo mostró un recuento que lo incluía.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Tus 1:1 con alguien que fue tu responsable: ${a.status}. El resumen solo mostró un recuento que lo incluía.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corregido después: ${number(a.covered)} de ${number(a.of)}`;
export const ofReport = (a: { readonly name: string; readonly status: string }): string => `${a.name}: ${a.status}.`;
export const was = (a: { readonly status: string }): string => `Doce horas antes, el estado habría sido “${a.status}”.`;
export const wasNotIncluded = 'Doce horas antes, no se habría incluido.';
export const because = (a: { readonly causes: readonly string[] }): string => `Lo que cambió entretanto: ${listAnd(a.causes)}.`;
export const causes = {
  calendar: 'el calendario de la persona responsable',
  absence: 'una ausencia',
  correction: 'una corrección',
  cadence: 'el ritmo acordado',
  reportingLine: 'quién depende de quién',
  readability: 'lo que se pudo leer del calendario',
  policy: 'los ajustes de la organización',
};
export const noFigures = 'Decía que no había datos.';

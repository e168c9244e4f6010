// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, number } from './language';

export const heading = 'Lo que se ha dicho de mí';
export const none = 'Ningún resumen ha dicho todavía nada de ti.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `A ${a.name} el ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `A alguien que ya no trabaja aquí, el ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Tus 1:1 con ${a.name}: ${a.status}. El resumen solo mostró un recuento que lo incluía.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Tus 1:1 con alguien que fue tu responsable: ${a.status}. El resumen solo mostró un recuento que lo incluía.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corregido después: ${number(a.covered)} de ${number(a.of)}`;
export const noFigures = 'Decía que no había datos.';

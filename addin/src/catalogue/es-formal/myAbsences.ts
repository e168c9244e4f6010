// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Sus ausencias';
export const text = 'Cuentan para todos sus 1:1: durante una ausencia, ninguno va con retraso. Nunca preguntamos el motivo.';
export const none = 'Ninguna por ahora.';
export const days = (a: { readonly first: Day; readonly last: Day }): string => `Del ${dayMedium(a.first)} al ${dayMedium(a.last)}`;
export const byOrganisation = 'Registrada por Recursos Humanos';
export const remove = 'Eliminar';
export const removeLabel = (a: { readonly days: string }): string => `Eliminar: ${a.days}`;
export const first = 'Primer día de ausencia';
export const last = 'Último día de ausencia';
export const add = 'Añadir';
export const added = 'Añadida. La ausencia ya cuenta para todos sus 1:1.';
export const removed = 'Eliminada. La ausencia ya no cuenta.';
export const failed = 'No se pudieron cargar las ausencias.';
export const incomplete = 'Indique los dos días.';
export const lastBeforeFirst = 'El último día no puede ser anterior al primero. ¿Están intercambiados?';

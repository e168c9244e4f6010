// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  onTrack: 'Al día',
  rest: 'El resto',
  trend: 'Tendencia',
  skipLevel: 'A dos niveles',
  peers: 'Pares',
};
export const own = 'reuniones propias';
export const asOf = (a: { readonly day: string }): string => `cifras del ${a.day}`;
export const unreadable = 'no se ha podido leer:';
export const titled = (a: { readonly name: string; readonly title: string }): string => `${a.name} (${a.title})`;
export const weekOf = (a: { readonly who: string; readonly week: string }): string => `${a.who}, ${a.week}`;
export const written = (a: { readonly count: number; readonly folder: string }): string => `${(isOne(a.count) ? `${number(a.count)} resumen escrito` : `${number(a.count)} resúmenes escritos`)} en ${a.folder}, cada uno como .eml y .html.`;
export const preview = 'Esto era una vista previa: no se ha enviado nada.';
export const failed = (a: { readonly address: string; readonly reason: string }): string => `${a.address}: el resumen no se ha enviado: ${a.reason}`;
export const outcomeOf = (a: { readonly name: string; readonly outcome: string }): string => `${a.name}: ${a.outcome}`;
export const outcomes = {
  sent: (a: { readonly file: string }): string => `enviado, ${a.file}`,
  alreadySent: (a: { readonly moment: string; readonly file: string }): string => `ya se envió el ${a.moment}, ${a.file}`,
  recordDeleted: 'ya se envió; su registro se eliminó a petición de la persona',
  notDue: (a: { readonly moment: string }): string => `no toca hasta el ${a.moment}`,
  stopped: 'no enviado, porque la persona dejó de recibir los resúmenes',
};

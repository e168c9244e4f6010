// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const sample = (a: { readonly folder: string }): string => `Esta es una empresa de ejemplo. Los archivos están en ${a.folder}; con --people y --calendars se pueden indicar otros.`;
export const columns = {
  report: 'Persona',
  status: 'Estado',
  last: 'Último',
  next: 'Próximo',
  typical: 'Habitual',
  agreed: 'Acordado',
};
export const heading = (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} al día`;
export const headings = {
  rising: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} al día, al alza en las últimas 8\u00a0semanas`,
  falling: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} al día, a la baja en las últimas 8\u00a0semanas`,
  steady: (a: { readonly name: string; readonly count: string }): string => `${a.name}: ${a.count} al día, estable en las últimas 8\u00a0semanas`,
};
export const notKnown = (a: { readonly name: string }): string => `${a.name}: sin datos`;
export const unreadable = (a: { readonly reason: string }): string => `No hemos podido leer el calendario: ${a.reason}.`;
export const asOf = (a: { readonly moment: string }): string => `Cifras del ${a.moment}: desde entonces no hemos podido leer el calendario.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 a dos niveles de distancia en las últimas 13\u00a0semanas: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)}.`,
  none: 'Reuniones 1:1 a dos niveles de distancia en las últimas 13\u00a0semanas: ninguna todavía.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 entre pares en las últimas 13\u00a0semanas: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)}.`,
  none: 'Reuniones 1:1 entre pares en las últimas 13\u00a0semanas: ninguna todavía.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const preferred = (a: { readonly name: string }): string => `la eligió usted para ${a.name}`;
export const picked = 'la eligió usted para este 1:1';
export const firstMeeting = (a: { readonly name: string }): string => `primer 1:1 con ${a.name}`;
export const firstWithNew = (a: { readonly name: string }): string => `primer 1:1 con ${a.name} tras su llegada`;
export const afterLeave = (a: { readonly name: string }): string => `${a.name} ha vuelto tras una ausencia`;
export const quarterly = (a: { readonly name: string }): string => `una vez por trimestre, y no se ha usado con ${a.name} en las últimas 12\u00a0semanas`;
export const fits = (a: { readonly days: number }): string => `adecuada para reuniones 1:1 ${(isOne(a.days) ? 'cada día' : `cada ${number(a.days)}\u00a0días`)}`;
export const madeForOther = (a: { readonly days: number; readonly yours: number }): string => `pensada para reuniones 1:1 ${(isOne(a.days) ? 'cada día' : `cada ${number(a.days)}\u00a0días`)} (las suyas son cada ${(isOne(a.yours) ? 'día' : `${number(a.yours)}\u00a0días`)})`;
export const usedOften = (a: { readonly fit: string; readonly times: number }): string => `${a.fit}, pero ya la usó ${(isOne(a.times) ? 'la última vez' : `las últimas ${number(a.times)} veces`)}`;
export const otherUsedOften = (a: { readonly fit: string; readonly template: string; readonly times: number }): string => `${a.fit}, y usó “${a.template}” ${(isOne(a.times) ? 'la última vez' : `las últimas ${number(a.times)} veces`)}`;
export const shortened = (a: { readonly fit: string; readonly from: number; readonly to: number }): string => `${a.fit}; reducida de ${number(a.from)} a ${number(a.to)}\u00a0minutos`;
export const whenNeeded = 'cuando la necesite';
export const quarterlyNotDue = 'una vez por trimestre, y todavía no toca';
export const onReturn = (a: { readonly name: string }): string => `para cuando ${a.name} vuelva tras una ausencia`;
export const onlyFirst = 'solo para un primer 1:1';

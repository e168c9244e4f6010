// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'En tus semanas no caben tus 1:1';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `Con ${(isOne(a.reports) ? `${number(a.reports)} persona` : `${number(a.reports)} personas`)} a tu cargo, los 1:1 ocupan ${(isOne(a.needed) ? `${number(a.needed)} hora` : `${number(a.needed)} horas`)} en cuatro semanas, a media hora cada uno. Horas libres en tu calendario en ese tiempo: ${number(a.free)}.`;
export const fitting = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'Cabría un 1:1 cada semana con cada persona.' : `Cabría un 1:1 cada ${number(a.weeks)} semanas con cada persona. Puedes proponérselo a cada una más abajo.`);
export const none = 'Ni siquiera cada cuatro semanas cabría. Algo más tiene que salir de tu calendario.';

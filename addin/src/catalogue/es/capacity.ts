// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Tus 1:1 no caben en tu calendario';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `Con ${(isOne(a.reports) ? `${number(a.reports)} persona` : `${number(a.reports)} personas`)} a tu cargo, los 1:1 ocupan ${(isOne(a.needed) ? `${number(a.needed)}\u00a0hora` : `${number(a.needed)}\u00a0horas`)} en cuatro semanas, a media hora cada uno. En ese tiempo, tu calendario tiene ${(a.free === 0 ? 'ninguna hora libre' : isOne(a.free) ? `${number(a.free)}\u00a0hora libre` : `${number(a.free)}\u00a0horas libres`)}.`;
export const fitting = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'Cabría un 1:1 cada semana con cada persona.' : `Cabría un 1:1 cada ${number(a.weeks)}\u00a0semanas con cada persona. Puedes proponérselo a cada una más abajo.`);
export const none = 'No cabría ni siquiera un 1:1 cada cuatro semanas con cada persona. Hay que quitar otra cosa de tu calendario.';
export const suggest = (a: { readonly weeks: number; readonly name: string }): string => `Proponer a ${a.name} ${(a.weeks === 1 ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}`;

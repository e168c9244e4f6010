// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const preferred = (a: { readonly name: string }): string => `ton choix pour ${a.name}`;
export const picked = 'ton choix pour cet entretien';
export const firstMeeting = (a: { readonly name: string }): string => `premier entretien avec ${a.name}`;
export const firstWithNew = (a: { readonly name: string }): string => `premier entretien avec ${a.name}, depuis son arrivée`;
export const afterLeave = (a: { readonly name: string }): string => `retour d’absence : ${a.name}`;
export const quarterly = (a: { readonly name: string }): string => `une fois par trimestre, pas utilisé avec ${a.name} ces 12 dernières semaines`;
export const fits = (a: { readonly days: number }): string => `convient à un entretien ${(a.days === 1 ? 'par jour' : isOne(a.days) ? `tous les ${number(a.days)}\u00a0jours` : `tous les ${number(a.days)}\u00a0jours`)}`;
export const madeForOther = (a: { readonly days: number; readonly yours: number }): string => `prévu pour un entretien ${(a.days === 1 ? 'par jour' : isOne(a.days) ? `tous les ${number(a.days)}\u00a0jours` : `tous les ${number(a.days)}\u00a0jours`)} (le vôtre : tous les ${number(a.yours)})`;
export const usedOften = (a: { readonly fit: string; readonly times: number }): string => `${a.fit}, mais déjà utilisé ${(a.times === 1 ? 'la dernière fois' : isOne(a.times) ? `la ${number(a.times)} dernière fois` : `les ${number(a.times)} dernières fois`)}`;
export const otherUsedOften = (a: { readonly fit: string; readonly template: string; readonly times: number }): string => `${a.fit}, et « ${a.template} » a été utilisé ${(a.times === 1 ? 'la dernière fois' : isOne(a.times) ? `la ${number(a.times)} dernière fois` : `les ${number(a.times)} dernières fois`)}`;
export const shortened = (a: { readonly fit: string; readonly from: number; readonly to: number }): string => `${a.fit} ; raccourci de ${number(a.from)} à ${number(a.to)}\u00a0minutes`;
export const whenNeeded = 'à tout moment, selon le besoin';
export const quarterlyNotDue = 'une fois par trimestre, pas encore le moment';
export const onReturn = (a: { readonly name: string }): string => `pour un retour d’absence (${a.name})`;
export const onlyFirst = 'seulement pour un premier entretien';

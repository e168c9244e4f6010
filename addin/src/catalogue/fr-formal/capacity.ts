// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Il manque de la place dans votre calendrier pour vos entretiens';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `Avec ${(isOne(a.reports) ? `${number(a.reports)} personne` : `${number(a.reports)} personnes`)} dans votre équipe, les entretiens prennent ${(isOne(a.needed) ? `${number(a.needed)}\u00a0heure` : `${number(a.needed)}\u00a0heures`)} sur quatre semaines, à raison d’une demi-heure chacun. Heures libres dans votre calendrier sur la même période : ${number(a.free)}.`;
export const fitting = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Un entretien par semaine avec chaque personne serait possible.' : isOne(a.weeks) ? `Un entretien avec chaque personne toutes les ${number(a.weeks)}\u00a0semaines serait possible. Vous pouvez le proposer à chacune ci-dessous.` : `Un entretien avec chaque personne toutes les ${number(a.weeks)}\u00a0semaines serait possible. Vous pouvez le proposer à chacune ci-dessous.`);
export const none = 'Il n’y a pas assez de place, même pour un entretien avec chaque personne toutes les quatre semaines. Il faut retirer autre chose de votre calendrier.';
export const suggest = (a: { readonly weeks: number; readonly name: string }): string => `Proposer à ${a.name} ${(a.weeks === 1 ? 'toutes les semaines' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)}`;

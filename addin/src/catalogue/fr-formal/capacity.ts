// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Vos semaines manquent de place pour vos entretiens';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `Avec ${(isOne(a.reports) ? `${number(a.reports)} personne` : `${number(a.reports)} personnes`)} dans votre équipe, les entretiens prennent ${(isOne(a.needed) ? `${number(a.needed)} heure` : `${number(a.needed)} heures`)} en quatre semaines, à raison d’une demi-heure chacun. Heures libres dans votre calendrier pendant ce temps : ${number(a.free)}.`;
export const fitting = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Un entretien par semaine avec chaque personne trouverait sa place.' : isOne(a.weeks) ? `Un entretien toutes les ${number(a.weeks)} semaines avec chaque personne trouverait sa place. Vous pouvez le proposer à chacune ci-dessous.` : `Un entretien toutes les ${number(a.weeks)} semaines avec chaque personne trouverait sa place. Vous pouvez le proposer à chacune ci-dessous.`);
export const none = 'Même toutes les quatre semaines, cela ne tient pas. Il faut libérer autre chose dans votre calendrier.';

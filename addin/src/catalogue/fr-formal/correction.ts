// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const what = 'Que faut-il corriger ?';
export const cadence = 'Le rythme convenu';
export const away = (a: { readonly name: string }): string => `Une absence : ${a.name}`;
export const ownAway = 'Une absence de ma part';
export const notHeld = 'Un entretien du calendrier n’a pas eu lieu';
export const held = 'Un entretien sans invitation';
export const isPrivate = 'Notre entretien est privé';
export const isPrivateText = 'Quand vous deux l’aurez indiqué, les managers au-dessus de vous verront « sans information », sans en connaître la raison. Vous deux verrez toujours les dates de vos entretiens.';
export const every = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Chaque semaine' : isOne(a.weeks) ? `Toutes les ${number(a.weeks)}\u00a0semaines` : `Toutes les ${number(a.weeks)}\u00a0semaines`);
export const from = 'Premier jour d’absence';
export const back = 'Jour du retour';
export const day = 'Date';
export const time = 'Heure de début';
export const minutes = 'Durée en minutes';
export const faults = {
  incomplete: 'Il manque une réponse : remplissez tous les champs.',
  backBeforeAway: 'Le retour doit venir après le premier jour d’absence. Les deux dates sont-elles inversées ?',
  future: 'Cette date est à venir. Vérifiez-la.',
  notYet: 'Cet entretien n’est pas encore terminé. Vérifiez la date et l’heure.',
};

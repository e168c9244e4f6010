// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Réunions du calendrier';
export const single = (a: { readonly day: Day }): string => `Réunion du ${dayMedium(a.day)}`;
export const series = (a: { readonly day: Day }): string => `Série de la réunion du ${dayMedium(a.day)}`;
export const why = {
  twoPeople: 'Compte comme entretien.',
  morePeople: 'Ne compte pas : plus de deux personnes sont invitées.',
  group: 'Ne compte pas : un groupe est invité.',
  saidOurs: 'Compte comme entretien, car l’une des deux personnes l’a indiqué.',
  saidNotOurs: 'Ne compte pas, car l’une des deux personnes l’a indiqué.',
};
export const ours = 'C’est notre entretien';
export const notOurs = 'Ce n’est pas notre entretien';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action} : ${a.what}`;
export const onlyFigures = 'Cela vaut pour toute la série, et seulement pour le décompte : rien n’est écrit dans une invitation que d’autres reçoivent.';

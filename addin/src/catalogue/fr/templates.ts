// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listOr, number } from './language';

export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min`;
export const chooseOther = 'Choisir un autre modèle';
export const others = (a: { readonly count: number }): string => (a.count === 1 ? 'Un modèle pour d’autres entretiens' : isOne(a.count) ? `${number(a.count)} modèle pour d’autres entretiens` : `${number(a.count)} modèles pour d’autres entretiens`);
export const isFor = (a: { readonly kinds: readonly string[] }): string => `Pour ${listOr(a.kinds)}`;
export const kinds = {
  directReport: 'les entretiens avec ton équipe',
  reportWhoManages: 'les entretiens avec tes managers',
  myManager: 'les entretiens avec ton manager',
  skipLevel: 'les entretiens N+2',
  peer: 'les entretiens entre pairs',
  colleague: 'les entretiens avec d’autres collègues',
};
export const preview = 'Aperçu';
export const previewOf = (a: { readonly title: string }): string => `Aperçu : ${a.title}`;
export const useOnce = 'Choisir pour cet entretien';
export const useAlways = (a: { readonly name: string }): string => `Choisir pour chaque entretien avec ${a.name}`;
export const chosen = (a: { readonly title: string }): string => `L’ordre du jour suit maintenant le modèle « ${a.title} ».`;

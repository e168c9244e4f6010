// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const sample = (a: { readonly folder: string }): string => `Voici une entreprise fictive, dont les fichiers sont dans ${a.folder}. Les options --people et --calendars permettent d’en indiquer d’autres.`;
export const columns = {
  report: 'Membre',
  status: 'Statut',
  last: 'Dernier',
  next: 'Prochain',
  typical: 'Habituel',
  agreed: 'Convenu',
};
export const heading = (a: { readonly name: string; readonly count: string }): string => `${a.name} : ${a.count} à jour`;
export const headings = {
  rising: (a: { readonly name: string; readonly count: string }): string => `${a.name} : ${a.count} à jour, en hausse sur les 8 dernières semaines`,
  falling: (a: { readonly name: string; readonly count: string }): string => `${a.name} : ${a.count} à jour, en baisse sur les 8 dernières semaines`,
  steady: (a: { readonly name: string; readonly count: string }): string => `${a.name} : ${a.count} à jour, stable sur les 8 dernières semaines`,
};
export const notKnown = (a: { readonly name: string }): string => `${a.name} : sans information`;
export const unreadable = (a: { readonly reason: string }): string => `Le calendrier n’a pas pu être lu : ${a.reason}.`;
export const asOf = (a: { readonly moment: string }): string => `État au ${a.moment} : le calendrier n’a pas pu être lu depuis.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Entretiens N+2 ces 13 dernières semaines : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)}.`,
  none: 'Entretiens N+2 ces 13 dernières semaines : aucun à ce jour.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Entretiens entre pairs ces 13 dernières semaines : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)}.`,
  none: 'Entretiens entre pairs ces 13 dernières semaines : aucun à ce jour.',
};

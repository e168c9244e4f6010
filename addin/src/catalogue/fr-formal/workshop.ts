// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'Un atelier pour dix managers';
export const intro = '75\u00a0minutes pour s’entraîner aux entretiens par groupes de trois. Toute la page peut être imprimée.';
export const print = 'Imprimer';
export const plan = 'Le déroulé';
export const start = 'Lancer le minuteur';
export const stop = 'Arrêter le minuteur';
export const clock = (a: { readonly minutes: number; readonly of: number }): string => `${number(a.minutes)}\u00a0min sur ${number(a.of)}`;
export const left = (a: { readonly minutes: number }): string => `encore ${number(a.minutes)}\u00a0min`;
export const over = 'L’atelier est terminé.';
export const managerSides = 'Cartes : la face du manager';
export const reportSides = 'Cartes : la face du membre de l’équipe';
export const apart = 'À découper : chacun reçoit une seule face et ne lit pas l’autre.';
export const card = (a: { readonly letter: string; readonly title: string }): string => `${a.letter}. ${a.title}`;
export const count = 'Compter';
export const addOne = (a: { readonly what: string }): string => `Un de plus : ${a.what}`;
export const silence = 'Un silence commence';
export const speech = 'Il se termine';
export const measured = (a: { readonly what: string; readonly seconds: number }): string => `${a.what} : ${number(a.seconds)}`;
export const reset = 'Recommencer';
export const link = 'Cartes de rôle et atelier';

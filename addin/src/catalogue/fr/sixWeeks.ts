// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = 'Six semaines pour débuter comme manager';
export const about = 'Chaque semaine, une chose à faire pour tes entretiens, environ 15\u00a0minutes, puis un entraînement à deux par mois. Tu peux commencer quand tu veux, même avec de l’expérience.';
export const begin = 'Commencer';
export const onlyYou = 'Visible uniquement par toi. Personne ne sait que tu suis ce parcours.';
export const week = (a: { readonly number: number; readonly of: number }): string => `Semaine ${number(a.number)} sur ${number(a.of)}`;
export const round = 'Entraînement du mois';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min`;
export const notice = 'À observer :';
export const done = 'C’est fait';
export const waiting = (a: { readonly date: string }): string => `C’est fait. L’étape suivante sera ici à partir du ${a.date}.`;
export const paused = (a: { readonly date: string }): string => `En pause pendant ton absence. Reprise le ${a.date}.`;
export const next = (a: { readonly title: string }): string => `Ensuite : ${a.title}`;
export const again = 'Recommencer';
export const end = 'Arrêter';

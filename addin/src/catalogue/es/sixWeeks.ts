// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = 'Seis semanas para empezar a dirigir';
export const about = 'Cada semana, una cosa para tus reuniones 1:1, unos 15\u00a0minutos, y después una ronda de práctica al mes. Puedes empezar cuando quieras, aunque ya tengas experiencia.';
export const begin = 'Empezar';
export const onlyYou = 'Solo lo ves tú. Nadie sabe que participas.';
export const week = (a: { readonly number: number; readonly of: number }): string => `Semana ${number(a.number)} de ${number(a.of)}`;
export const round = 'Ronda de práctica del mes';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min`;
export const notice = 'En qué fijarse:';
export const done = 'Hecho';
export const waiting = (a: { readonly date: string }): string => `Hecho. El siguiente paso aparecerá aquí el ${a.date}.`;
export const paused = (a: { readonly date: string }): string => `En pausa mientras no estás. Se reanuda el ${a.date}.`;
export const next = (a: { readonly title: string }): string => `A continuación: ${a.title}`;
export const again = 'Volver a empezar';
export const end = 'Dejarlo';

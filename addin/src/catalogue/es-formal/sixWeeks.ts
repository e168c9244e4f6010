// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = 'Seis semanas para empezar a dirigir';
export const about = 'Cada semana, una cosa para sus reuniones 1:1, unos 15\u00a0minutos, y después una ronda de práctica al mes. Puede empezar cuando quiera, aunque ya tenga experiencia.';
export const begin = 'Empezar';
export const onlyYou = 'Solo lo ve usted. Nadie sabe que participa.';
export const week = (a: { readonly number: number; readonly of: number }): string => `Semana ${number(a.number)} de ${number(a.of)}`;
export const round = 'Ronda de práctica del mes';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min`;
export const notice = 'En qué fijarse:';
export const done = 'Hecho';
export const waiting = (a: { readonly date: string }): string => `Hecho. El siguiente paso aparecerá aquí el ${a.date}.`;
export const paused = (a: { readonly date: string }): string => `En pausa mientras no está. Se reanuda el ${a.date}.`;
export const next = (a: { readonly title: string }): string => `A continuación: ${a.title}`;
export const again = 'Volver a empezar';
export const end = 'Dejarlo';

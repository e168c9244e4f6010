// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = 'Six weeks for a new manager';
export const about = 'One thing a week for your 1:1s, about 15 minutes, then a practice round a month. Begin whenever you like, even if you are not new.';
export const begin = 'Begin';
export const onlyYou = 'Only you see this. Nobody can see that you are doing it.';
export const week = (a: { readonly number: number; readonly of: number }): string => `Week ${number(a.number)} of ${number(a.of)}`;
export const round = 'Practice round of the month';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)} min`;
export const notice = 'Notice:';
export const done = 'Done';
export const waiting = (a: { readonly date: string }): string => `Done. The next step will be here on ${a.date}.`;
export const paused = (a: { readonly date: string }): string => `Paused while you are away. It continues on ${a.date}.`;
export const next = (a: { readonly title: string }): string => `Next: ${a.title}`;
export const again = 'Begin again';
export const end = 'Stop';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'In Ihrem Kalender ist zu wenig Platz für Ihre 1:1-Gespräche';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `${(a.reports === 1 ? 'Die 1:1-Gespräche mit der Person in Ihrem Team brauchen' : `Die 1:1-Gespräche mit den ${number(a.reports)} Personen in Ihrem Team brauchen`)} in vier Wochen ${(a.needed === 1 ? 'eine Stunde' : `${number(a.needed)}\u00a0Stunden`)}, jedes eine halbe Stunde. In Ihrem Kalender ${(a.free === 0 ? 'ist in dieser Zeit keine Stunde' : a.free === 1 ? 'ist in dieser Zeit eine Stunde' : `sind in dieser Zeit ${number(a.free)}\u00a0Stunden`)} frei.`;
export const fitting = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Ein 1:1 pro Woche mit jeder Person würde passen.' : `Ein 1:1 alle ${number(a.weeks)}\u00a0Wochen mit jeder Person würde passen. Sie können es allen unten vorschlagen.`);
export const none = 'Nicht einmal ein 1:1 alle vier Wochen mit jeder Person würde passen. Etwas anderes in Ihrem Kalender muss weichen.';
export const suggest = (a: { readonly weeks: number; readonly name: string }): string => `${a.name} ${(a.weeks === 1 ? 'jede Woche' : `alle ${number(a.weeks)}\u00a0Wochen`)} vorschlagen`;

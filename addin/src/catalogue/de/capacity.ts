// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'In deinen Wochen ist zu wenig Platz für deine 1:1s';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `${(a.reports === 1 ? 'Die 1:1s mit der Person in deinem Team brauchen' : `Die 1:1s mit den ${number(a.reports)} Personen in deinem Team brauchen`)} in vier Wochen ${(a.needed === 1 ? 'eine Stunde' : `${number(a.needed)} Stunden`)}, jedes eine halbe Stunde. In deinem Kalender ${(a.free === 0 ? 'ist in dieser Zeit keine Stunde' : a.free === 1 ? 'ist in dieser Zeit eine Stunde' : `sind in dieser Zeit ${number(a.free)} Stunden`)} frei.`;
export const fitting = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Jede Woche ein 1:1 mit allen würde passen.' : `Alle ${number(a.weeks)} Wochen ein 1:1 mit allen würde passen. Du kannst es allen unten vorschlagen.`);
export const none = 'Nicht einmal alle vier Wochen würde passen. Etwas anderes in deinem Kalender muss weichen.';

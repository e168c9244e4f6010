// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = 'Sechs Wochen für neue Führungskräfte';
export const about = 'Jede Woche eine Sache für Ihre 1:1-Gespräche, etwa 15\u00a0Minuten, danach jeden Monat eine Übungsrunde. Sie können jederzeit anfangen, auch wenn Sie nicht mehr neu sind.';
export const begin = 'Anfangen';
export const onlyYou = 'Das sehen nur Sie. Niemand erfährt, dass Sie mitmachen.';
export const week = (a: { readonly number: number; readonly of: number }): string => `Woche ${number(a.number)} von ${number(a.of)}`;
export const round = 'Übungsrunde des Monats';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0Min.`;
export const notice = 'Worauf es ankommt:';
export const done = 'Erledigt';
export const waiting = (a: { readonly date: string }): string => `Erledigt. Der nächste Schritt steht ab ${a.date} hier.`;
export const paused = (a: { readonly date: string }): string => `Pause, solange Sie abwesend sind. Weiter geht es ab ${a.date}.`;
export const next = (a: { readonly title: string }): string => `Als Nächstes: ${a.title}`;
export const again = 'Von vorn anfangen';
export const end = 'Beenden';

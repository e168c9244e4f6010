// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Was uns aufgefallen ist';
export const onlyYou = 'Das siehst nur du. Es steht nie in einem Wochenüberblick.';
export const nothing = 'Nichts Auffälliges.';
export const tooEarly = 'Für eine Aussage gab es noch zu wenige 1:1-Gespräche.';
export const pointsFrom = (a: { readonly count: number; readonly of: number; readonly name: string }): string => `Von ${a.name}: ${number(a.count)} von ${(isOne(a.of) ? `${number(a.of)}\u00a0Thema` : `${number(a.of)}\u00a0Themen`)}`;
export const readyTheDayBefore = (a: { readonly count: number; readonly of: number }): string => `Agenda am Vortag fertig: ${number(a.count)} von ${number(a.of)}`;
export const attempt = 'Einen Versuch wert:';
export const fits = (a: { readonly title: string }): string => `Eine Idee, die passt: ${a.title}`;

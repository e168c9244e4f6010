// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'Ein Workshop für zehn Führungskräfte';
export const intro = '75\u00a0Minuten, um 1:1-Gespräche in Dreiergruppen zu üben. Alles auf dieser Seite lässt sich drucken.';
export const print = 'Drucken';
export const plan = 'Der Ablauf';
export const start = 'Uhr starten';
export const stop = 'Uhr anhalten';
export const clock = (a: { readonly minutes: number; readonly of: number }): string => `${number(a.minutes)} von ${number(a.of)}\u00a0Min.`;
export const left = (a: { readonly minutes: number }): string => `noch ${number(a.minutes)}\u00a0Min.`;
export const over = 'Der Workshop ist zu Ende.';
export const managerSides = 'Karten: Seite der Führungskraft';
export const reportSides = 'Karten: Seite der Person aus dem Team';
export const apart = 'Auseinanderschneiden und je eine Seite austeilen. Niemand liest die andere.';
export const card = (a: { readonly letter: string; readonly title: string }): string => `${a.letter}. ${a.title}`;
export const count = 'Mitzählen';
export const addOne = (a: { readonly what: string }): string => `Eins mehr: ${a.what}`;
export const silence = 'Eine Pause beginnt';
export const speech = 'Sie endet';
export const measured = (a: { readonly what: string; readonly seconds: number }): string => `${a.what}: ${number(a.seconds)}`;
export const reset = 'Von vorn';
export const link = 'Rollenkarten und ein Workshop';

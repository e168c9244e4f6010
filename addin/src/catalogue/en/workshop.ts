// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = 'A workshop for ten managers';
export const intro = '75 minutes to practise 1:1s in groups of three. Everything on this page can be printed.';
export const print = 'Print';
export const plan = 'The plan';
export const start = 'Start the clock';
export const stop = 'Stop the clock';
export const clock = (a: { readonly minutes: number; readonly of: number }): string => `${number(a.minutes)} of ${number(a.of)} min`;
export const left = (a: { readonly minutes: number }): string => `${number(a.minutes)} min left`;
export const over = 'The workshop is over.';
export const managerSides = 'Cards: the manager’s side';
export const reportSides = 'Cards: the report’s side';
export const apart = 'Cut them apart and hand out one side each. Nobody reads the other side.';
export const card = (a: { readonly letter: string; readonly title: string }): string => `${a.letter}. ${a.title}`;
export const count = 'Keep count';
export const addOne = (a: { readonly what: string }): string => `One more: ${a.what}`;
export const silence = 'A silence begins';
export const speech = 'It ends';
export const measured = (a: { readonly what: string; readonly seconds: number }): string => `${a.what}: ${number(a.seconds)}`;
export const reset = 'Start over';
export const link = 'Role cards and a workshop';

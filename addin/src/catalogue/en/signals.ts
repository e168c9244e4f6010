// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'What we noticed';
export const onlyYou = 'Only you see this. It is never in a digest.';
export const nothing = 'Nothing stands out. Carry on.';
export const tooEarly = 'There have been too few 1:1s to say anything yet.';
export const pointsFrom = (a: { readonly count: number; readonly of: number; readonly name: string }): string => `${number(a.count)} of ${number(a.of)} points came from ${a.name}`;
export const readyTheDayBefore = (a: { readonly count: number; readonly of: number }): string => `${number(a.count)} of ${number(a.of)} agendas were ready the day before`;
export const attempt = 'Try this:';
export const fits = (a: { readonly title: string }): string => `An idea that fits: ${a.title}`;

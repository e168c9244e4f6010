// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'A good 1:1, minute by minute';
export const before = (a: { readonly minutes: number }): string => `${number(a.minutes)} min before`;
export const minutes = (a: { readonly from: number; readonly to: number }): string => `${number(a.from)} to ${number(a.to)} min`;
export const say = 'You might say';
export const avoid = (a: { readonly what: string }): string => `Avoid: ${a.what}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Un buen 1:1, minuto a minuto';
export const before = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min antes`;
export const minutes = (a: { readonly from: number; readonly to: number }): string => `De\u00a0${number(a.from)} a\u00a0${number(a.to)}\u00a0min`;
export const say = 'Podrías decir';
export const avoid = (a: { readonly what: string }): string => `Evita: ${a.what}`;

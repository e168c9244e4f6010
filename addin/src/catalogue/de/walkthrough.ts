// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Ein gutes 1:1, Minute für Minute';
export const before = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0Min. vorher`;
export const minutes = (a: { readonly from: number; readonly to: number }): string => `Minute\u00a0${number(a.from)} bis\u00a0${number(a.to)}`;
export const say = 'Zum Beispiel so';
export const avoid = (a: { readonly what: string }): string => `Lieber nicht: ${a.what}`;

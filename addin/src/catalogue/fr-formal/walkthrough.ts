// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Un bon entretien, minute par minute';
export const before = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min avant`;
export const minutes = (a: { readonly from: number; readonly to: number }): string => `${number(a.from)} à\u00a0${number(a.to)}\u00a0min`;
export const say = 'Ce que vous pourriez dire';
export const avoid = (a: { readonly what: string }): string => `À éviter : ${a.what}`;

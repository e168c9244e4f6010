// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'よい1on1の流れ';
export const before = (a: { readonly minutes: number }): string => `${number(a.minutes)}分前`;
export const minutes = (a: { readonly from: number; readonly to: number }): string => `${number(a.from)}～${number(a.to)}分`;
export const say = '言い方の例';
export const avoid = (a: { readonly what: string }): string => `避けたいこと：${a.what}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const preferred = (a: { readonly name: string }): string => `you chose this one for ${a.name}`;
export const picked = 'you picked this one for this 1:1';
export const firstMeeting = (a: { readonly name: string }): string => `first 1:1 with ${a.name}`;
export const firstWithNew = (a: { readonly name: string }): string => `first 1:1 with ${a.name}, who is new`;
export const afterLeave = (a: { readonly name: string }): string => `${a.name} is back after time away`;
export const quarterly = (a: { readonly name: string }): string => `once a quarter, and not used with ${a.name} in the last 12 weeks`;
export const fits = (a: { readonly days: number }): string => `fits 1:1s every ${(isOne(a.days) ? `${number(a.days)} day` : `${number(a.days)} days`)}`;
export const madeForOther = (a: { readonly days: number; readonly yours: number }): string => `made for 1:1s every ${(isOne(a.days) ? `${number(a.days)} day` : `${number(a.days)} days`)} (yours are every ${number(a.yours)})`;
export const usedOften = (a: { readonly fit: string; readonly times: number }): string => `${a.fit}, but you used it the last ${(isOne(a.times) ? `${number(a.times)} time` : `${number(a.times)} times`)}`;
export const otherUsedOften = (a: { readonly fit: string; readonly template: string; readonly times: number }): string => `${a.fit}, and you used “${a.template}” the last ${(isOne(a.times) ? `${number(a.times)} time` : `${number(a.times)} times`)}`;
export const shortened = (a: { readonly fit: string; readonly from: number; readonly to: number }): string => `${a.fit}; shortened from ${number(a.from)} to ${number(a.to)} minutes`;
export const whenNeeded = 'whenever you want it';
export const quarterlyNotDue = 'once a quarter, and not due yet';
export const onReturn = (a: { readonly name: string }): string => `for when ${a.name} comes back after time away`;
export const onlyFirst = 'only for a first 1:1';

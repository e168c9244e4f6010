// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Your weeks have too little room for your 1:1s';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `${(isOne(a.reports) ? 'The 1:1s with your report take' : `The 1:1s with your ${number(a.reports)} reports take`)} ${(isOne(a.needed) ? `${number(a.needed)} hour` : `${number(a.needed)} hours`)} in four weeks, at half an hour each. Your calendar has ${(a.free === 0 ? 'no hour' : isOne(a.free) ? `${number(a.free)} hour` : `${number(a.free)} hours`)} free in that time.`;
export const fitting = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'Meeting everybody every week would fit.' : `Meeting everybody every ${number(a.weeks)} weeks would fit. You can suggest it to each of them below.`);
export const none = 'Not even meeting everybody every four weeks would fit. Something else in your calendar has to go.';
export const suggest = (a: { readonly weeks: number; readonly name: string }): string => `Suggest ${(a.weeks === 1 ? 'every week' : `every ${number(a.weeks)} weeks`)} to ${a.name}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, number } from './language';

export const heading = 'What was said about me';
export const none = 'No digest has said anything about you yet.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `To ${a.name} on ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `To somebody who has left, on ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Your 1:1s with ${a.name}: ${a.status}. The digest showed only a count that included this.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Your 1:1s with a former manager: ${a.status}. The digest showed only a count that included this.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corrected since: ${number(a.covered)} of ${number(a.of)}`;
export const noFigures = 'It said that there were no figures.';

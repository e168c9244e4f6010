// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listAnd, number } from './language';

export const heading = 'What was said about me';
export const none = 'No digest has said anything about you yet.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `To ${a.name} on ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `To somebody who has left, on ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Your 1:1s with ${a.name}: ${a.status}. The digest showed only a count that included this.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Your 1:1s with a former manager: ${a.status}. The digest showed only a count that included this.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corrected since: ${number(a.covered)} of ${number(a.of)}`;
export const ofReport = (a: { readonly name: string; readonly status: string }): string => `${a.name}: ${a.status}.`;
export const was = (a: { readonly status: string }): string => `Twelve hours earlier, it would have been: ${a.status}.`;
export const wasNotIncluded = 'Twelve hours earlier, it would not have been included.';
export const because = (a: { readonly causes: readonly string[] }): string => `What changed in between: ${listAnd(a.causes)}.`;
export const causes = {
  calendar: 'the manager’s calendar',
  absence: 'an absence',
  correction: 'a correction',
  cadence: 'how often you have agreed to meet',
  reportingLine: 'who reports to whom',
  readability: 'what could be read of the calendar',
  policy: 'your organisation’s settings',
};
export const noFigures = 'It said that there were no figures.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const what = 'OutlookOneOnOne finds the one-on-ones in calendars and sends each manager of managers a weekly digest: who holds them, and what to do next.';
export const here = 'Here is a sample company and how its managers are doing:';
export const written = (a: { readonly count: number; readonly name: string }): string => `${(isOne(a.count) ? `${number(a.count)} digest was` : `${number(a.count)} digests were`)} written, and none was sent. This is the one for ${a.name}, in plain text:`;
export const next = 'What to try next';
export const page = 'See the same digest as it looks in Outlook:';
export const view = 'See a manager’s own view:';
export const why = 'See why a meeting counts as a 1:1 or not:';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'Getting started';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)} of ${number(a.of)}`;
export const next = 'Next';
export const done = 'Done';
export const skip = 'Skip';
export const titles = {
  agenda: 'An agenda for both of you',
  notes: 'Shared and private notes',
  insert: 'When you schedule a 1:1',
};
export const texts = {
  agenda: 'Both of you can add points before the 1:1. What you do not get to is carried over to the next one.',
  notes: 'Both of you can read shared notes. Only you can read private notes. No manager or administrator can.',
  insert: 'Should we put the agenda into the invite? You can change this in My 1:1s.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Could it have been an email?';
export const intro = 'Is this worth your time together, or is it day-to-day business that belongs elsewhere?';
export const by = {
  manager: 'A manager says',
  report: 'A report says',
};
export const answers = {
  tactical: 'Day-to-day',
  worthwhile: 'Worth it',
  moreBeneath: 'More to it',
};
export const right = 'Right.';
export const wrong = (a: { readonly answer: string }): string => `We would say: ${a.answer}.`;
export const instead = 'Instead:';
export const next = 'Next';
export const progress = (a: { readonly at: number; readonly of: number; readonly right: number }): string => `${number(a.at)} of ${number(a.of)}, ${number(a.right)} right`;
export const done = (a: { readonly right: number; readonly of: number }): string => `You got ${number(a.right)} of ${number(a.of)} right.`;
export const again = 'Start again';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const what = 'What do you want to correct?';
export const cadence = 'How often we agreed to meet';
export const away = (a: { readonly name: string }): string => `${a.name} is away`;
export const ownAway = 'I am away';
export const notHeld = 'A 1:1 in the calendar did not take place';
export const held = 'We met without an invite';
export const isPrivate = 'Our 1:1 is private';
export const isPrivateText = 'Once both of you have said so, the managers above you see “not known”, without a reason. The two of you still see when you met.';
export const every = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Every week' : `Every ${number(a.weeks)} weeks`);
export const from = 'First day away';
export const back = 'First day back';
export const day = 'Date';
export const time = 'Start time';
export const minutes = 'Length in minutes';
export const faults = {
  incomplete: 'Please fill in every field.',
  backBeforeAway: 'The first day back must be after the first day away. Did you swap the two?',
  future: 'This date is in the future. Please check it.',
  notYet: 'This 1:1 has not ended yet. Check the date and the time.',
};

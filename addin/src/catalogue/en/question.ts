// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `A question for ${a.name}`;
export const when = (a: { readonly moment: string; readonly ago: string }): string => `Your next 1:1 is on ${a.moment}, ${a.ago}.`;
export const noNext = (a: { readonly name: string }): string => `No 1:1 with ${a.name} is scheduled. Schedule one and open this link again, or just ask when you see each other.`;
export const add = 'Add to the agenda';
export const isOnAgenda = (a: { readonly moment: string }): string => `It is on the agenda for ${a.moment}.`;
export const bothSee = (a: { readonly name: string }): string => `${a.name} can see it there too, and think about it beforehand.`;
export const open = 'Open the agenda';
export const notYours = {
  title: 'This question is for somebody else',
  text: 'This link comes from somebody else’s digest and is about one of their managers.',
};
export const gone = {
  title: 'We no longer ask this question',
  text: 'Your next digest will have another one.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1:1';
export const notFound = {
  title: 'This link does not work',
  text: 'It may be incomplete. Open it again from the invite or the digest.',
};
export const otherPeople = {
  title: 'This agenda belongs to two other people',
  text: 'Only the two people in a 1:1 can see its agenda. Did somebody send you this link by mistake?',
};
export const failed = 'This could not be loaded.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Digests are off',
  text: 'Digests are off. You see the status of your own 1:1s; nobody else sees it, except the other person of each 1:1.',
};

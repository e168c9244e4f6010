// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Digests are off',
  text: 'Only you and the other person in each 1:1 see its status.',
};

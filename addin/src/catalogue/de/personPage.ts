// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Der Wochenüberblick ist ausgeschaltet',
  text: 'Du siehst den Status deiner eigenen 1:1-Gespräche; sonst sieht ihn nur die jeweils andere Person.',
};

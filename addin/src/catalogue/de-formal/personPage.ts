// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Der Wochenüberblick ist ausgeschaltet',
  text: 'Sie sehen den Status Ihrer eigenen 1:1-Gespräche; sonst sieht ihn nur die jeweils andere Person.',
};

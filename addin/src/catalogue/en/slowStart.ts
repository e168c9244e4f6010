// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'This Outlook is too old',
  text: 'Update Outlook, or open the meeting in Outlook on the web.',
};
export const notLoaded = {
  title: 'This has not loaded',
  text: 'A part of this page did not arrive. Check your connection, then load it again.',
};
export const again = 'Load it again';

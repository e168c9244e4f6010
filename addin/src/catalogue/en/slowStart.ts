// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'This Outlook is too old',
  text: 'Update Outlook, or open the meeting in Outlook on the web.',
};
export const notLoaded = {
  title: 'This page did not load',
  text: 'Part of this page did not load. Check your connection, then reload the page.',
};
export const again = 'Reload';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Outlook is not connected',
  text: 'A script from Microsoft (appsforoffice.microsoft.com) did not load. Check your connection and try again. If this keeps happening, your network may be blocking it.',
};
export const notReady = {
  title: 'Outlook is not connected',
  text: 'Outlook did not finish starting this add-in. Try again. If this keeps happening, close the pane and open it again.',
};
export const notInOutlook = {
  title: 'This is not Outlook',
  text: 'This page works only in Outlook, next to a meeting.',
};
export const settingsLink = 'Open your settings in this browser';
export const failed = {
  title: 'The pane did not start',
  text: 'Something went wrong on our side. Try again.',
};

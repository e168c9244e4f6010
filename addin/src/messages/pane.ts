/** What several parts of the pane share. */
export const paneMessages = {
  loading: 'Loading',
  tabs: { label: 'Views', agenda: 'Agenda', notes: 'Notes', coach: 'Coach', mine: 'My 1:1s' },
  failures: {
    offline: 'You are offline. What you have typed is saved on this device.',
    busy: 'The server is busy. Try again in a moment.',
    changed: 'This changed while you were editing. Here is the latest version.',
    broken: 'Something went wrong on our side.',
  },
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  startFailed: 'This page works only in Outlook, next to a meeting.',
};

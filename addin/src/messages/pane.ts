/** What several parts of the pane share. */
export const paneMessages = {
  loading: 'Loading',
  /** While something is loading that takes longer than usual. */
  slow: {
    outlook: 'Waiting for Outlook…',
    server: 'Still loading…',
    choice: 'This takes longer than usual. You can go on waiting, or try again.',
  },
  tabs: { label: 'Views', agenda: 'Agenda', notes: 'Notes', coach: 'Coach', mine: 'My 1:1s' },
  failures: {
    offline: 'You are offline. What you have typed is saved on this device.',
    unreachable: 'We cannot reach the server. It may be down, or your network may block it. What you have typed is saved on this device.',
    slow: 'The server did not answer in time. Try again. What you have typed is saved on this device.',
    foreign: 'Something else answered instead of our server, such as the sign-in page of a network. Open any web page to see whether it '
      + 'asks you to sign in, then try again.',
    busy: 'The server is busy. Try again in a moment.',
    forbidden: 'The server refused this. Ask whoever set up this add-in whether you may use it.',
    notFound: 'The server does not have this any more.',
    invalid: 'The server did not accept this.',
    changed: 'This changed while you were editing. Here is the latest version.',
    broken: 'Something went wrong on our side.',
  },
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  /** Outlook did not say what it shows. */
  outlook: {
    title: 'Outlook did not answer',
    refused: 'Outlook could not tell us about this meeting.',
    silent: 'Outlook has not told us about this meeting yet.',
    itemChanged: 'Outlook has moved on to something else.',
    unsupported: 'This version of Outlook is too old for this add-in. Update Outlook, or open the meeting in Outlook on the web.',
    openOnTheWeb: 'Open Outlook on the web',
  },
  /** There is no Outlook to talk to. */
  start: {
    notLoaded: {
      title: 'Outlook is not connected',
      text: 'A script from Microsoft (appsforoffice.microsoft.com) did not arrive. Check your connection and try again. If it stays like '
        + 'this, your network may block it.',
    },
    notReady: {
      title: 'Outlook is not connected',
      text: 'Outlook did not finish starting this add-in. Try again. If it stays like this, close the pane and open it again.',
    },
    notInOutlook: {
      title: 'This is not Outlook',
      text: 'This page works only in Outlook, next to a meeting.',
      link: 'Open your settings in this browser',
    },
    failed: { title: 'The pane did not start', text: 'Something went wrong on our side. Try again.' },
  },
};

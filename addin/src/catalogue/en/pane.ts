// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const loading = 'Loading';
export const slow = {
  outlook: 'Waiting for Outlook…',
  server: 'Still loading…',
  choice: 'This is taking longer than usual. You can keep waiting, or try again.',
};
export const tabs = {
  label: 'Views',
  agenda: 'Agenda',
  notes: 'Notes',
  coach: 'Coach',
  mine: 'My 1:1s',
};
export const failures = {
  offline: 'You are offline. What you have typed is saved on this device.',
  unreachable: 'We cannot reach the server. It may be down, or your network may be blocking it. What you have typed is saved on this device.',
  slow: 'The server did not answer in time. Try again. What you have typed is saved on this device.',
  foreign: 'Something else answered instead of our server, such as the sign-in page of a network. Open any web page to see whether it asks you to sign in, then try again.',
  busy: 'The server is busy. Try again in a moment.',
  forbidden: 'The server refused this. Ask whoever set up this add-in whether you may use it.',
  notFound: 'The server does not have this any more.',
  invalid: 'The server did not accept this.',
  changed: 'This changed while you were editing. Here is the latest version.',
  broken: 'Something went wrong on our side.',
};
export const retry = 'Try again';
export const cancel = 'Cancel';
export const save = 'Save';
export const kept = (a: { readonly moment: string }): string => `You typed this on ${a.moment}.`;
export const deleted = {
  what: (a: { readonly text: string }): string => `Deleted: ${a.text}`,
  undo: 'Undo',
  undoWhat: (a: { readonly text: string }): string => `Undo: bring "${a.text}" back`,
  heading: 'Recently deleted',
  where: 'Only you can see this, on this device, until the end of today.',
  restore: 'Restore',
  restoreWhat: (a: { readonly text: string }): string => `Restore "${a.text}"`,
  restored: 'Restored.',
  forget: 'Delete now',
  forgetWhat: (a: { readonly text: string }): string => `Delete "${a.text}" now`,
};

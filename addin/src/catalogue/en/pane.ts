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
export const retry = 'Try again';
export const cancel = 'Cancel';
export const save = 'Save';
export const kept = (a: { readonly moment: string }): string => `You typed this on ${a.moment}.`;
export const guide = 'Guide to your 1:1s';

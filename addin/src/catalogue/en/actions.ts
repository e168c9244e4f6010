// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'To do';
export const none = 'No open actions.';
export const add = 'Add an action';
export const what = 'What needs to be done';
export const who = 'Who will do it';
export const you = 'You';
export const dueDate = 'Due date (optional)';
export const due = (a: { readonly date: string }): string => `due ${a.date}`;
export const overdue = (a: { readonly date: string }): string => `was due ${a.date}`;
export const tick = (a: { readonly text: string }): string => `Done: ${a.text}`;
export const change = (a: { readonly text: string }): string => `Change “${a.text}”`;
export const remove = (a: { readonly text: string }): string => `Delete “${a.text}”`;
export const waiting = 'saved on this device, not sent yet';
export const announcements = {
  added: 'Added.',
  done: 'Marked as done.',
  reopened: 'Reopened.',
  removed: 'Deleted.',
  changed: 'Saved.',
};

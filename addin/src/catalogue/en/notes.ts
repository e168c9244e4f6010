// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const titles = {
  shared: 'Shared notes',
  private: 'Private notes',
};
export const hints = {
  shared: 'What you agreed and want to remember',
  private: 'For your eyes only',
};
export const readBoth = (a: { readonly name: string }): string => `You and ${a.name} can read these`;
export const readOnlyYou = 'Only you can read these';
export const theirs = (a: { readonly name: string }): string => `From ${a.name}`;
export const alsoYours = 'Another note of yours';
export const phases = {
  idle: 'Saved',
  typing: 'Not saved yet',
  saving: 'Saving…',
  offline: 'Saved on this device, not sent yet',
  refused: 'Not saved',
  conflict: 'Changed elsewhere',
};
export const refusedBecause = (a: { readonly reason: string }): string => `Not saved: ${a.reason}`;
export const conflict = {
  title: 'There are two versions of this note',
  text: 'This note was also changed somewhere else. Nothing is lost: choose what to keep.',
  here: 'This version',
  elsewhere: 'The other version',
  mine: 'Keep this version',
  theirs: 'Keep the other version',
  both: 'Keep both',
};
export const failed = 'The notes could not be loaded. What you type is saved on this device.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const what = (a: { readonly text: string }): string => `Deleted: ${a.text}`;
export const undo = 'Undo';
export const undoWhat = (a: { readonly text: string }): string => `Undo: bring “${a.text}” back`;
export const heading = 'Recently deleted';
export const where = 'Only you can see this, on this device, until the end of today.';
export const restore = 'Restore';
export const restoreWhat = (a: { readonly text: string }): string => `Restore “${a.text}”`;
export const restored = 'Restored.';
export const forget = 'Delete now';
export const forgetWhat = (a: { readonly text: string }): string => `Delete “${a.text}” now`;

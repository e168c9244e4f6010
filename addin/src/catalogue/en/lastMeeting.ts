// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly moment: string }): string => `Last 1:1, ${a.moment}`;
export const points = 'On the agenda';
export const noAgenda = 'No agenda was prepared.';
export const noPoints = 'Nobody added a point.';
export const notes = 'Notes';
export const noNotes = 'No notes.';
export const failed = 'The last 1:1 could not be loaded.';

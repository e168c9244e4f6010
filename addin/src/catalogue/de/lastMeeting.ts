// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly moment: string }): string => `Letztes 1:1, ${a.moment}`;
export const points = 'Auf der Agenda';
export const noAgenda = 'Es gab keine Agenda.';
export const noPoints = 'Es gab keine Themen.';
export const notes = 'Notizen';
export const noNotes = 'Keine Notizen.';
export const failed = 'Das letzte 1:1 konnten wir nicht laden.';

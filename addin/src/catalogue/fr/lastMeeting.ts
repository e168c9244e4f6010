// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly moment: string }): string => `Dernier entretien, ${a.moment}`;
export const points = 'À l’ordre du jour';
export const noAgenda = 'Aucun ordre du jour n’avait été préparé.';
export const noPoints = 'Personne n’avait ajouté de sujet.';
export const notes = 'Notes';
export const noNotes = 'Aucune note.';
export const failed = 'Impossible de charger le dernier entretien.';

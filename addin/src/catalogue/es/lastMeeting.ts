// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly moment: string }): string => `Último 1:1, ${a.moment}`;
export const points = 'En la agenda';
export const noAgenda = 'No se preparó ninguna agenda.';
export const noPoints = 'Nadie añadió ningún tema.';
export const notes = 'Notas';
export const noNotes = 'No hay notas.';
export const failed = 'No se ha podido cargar el último 1:1.';

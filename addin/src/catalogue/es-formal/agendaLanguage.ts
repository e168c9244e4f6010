// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Idioma de la agenda';
export const organisers = 'El de quien organiza la reunión';
export const text = (a: { readonly name: string }): string => `Para todos los 1:1 con ${a.name} y para las dos personas. Lo que ya está en una invitación no cambia.`;
export const chosen = (a: { readonly language: string }): string => `Idioma de la agenda: ${a.language}`;

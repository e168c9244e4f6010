// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Lecturas recomendadas';
export const writtenBy = (a: { readonly author: string }): string => `${a.author} (en inglés)`;
export const failed = 'No se ha podido cargar.';

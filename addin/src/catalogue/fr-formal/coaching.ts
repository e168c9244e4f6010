// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'À lire';
export const writtenBy = (a: { readonly author: string }): string => `${a.author} (en anglais)`;
export const failed = 'Impossible de charger cette partie.';

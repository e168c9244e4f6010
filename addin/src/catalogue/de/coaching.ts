// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Lesenswert';
export const writtenBy = (a: { readonly author: string }): string => `${a.author} (auf Englisch)`;
export const failed = 'Das konnten wir nicht laden.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Worth reading';
export const writtenBy = (a: { readonly author: string }): string => a.author;
export const failed = 'This could not be loaded.';

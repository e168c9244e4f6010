// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Lesenswert';
export const writtenBy = (a: { readonly language: 'en' | 'other'; readonly author: string }): string => (a.language === 'en' ? `${a.author} (auf Englisch)` : a.author);
export const failed = 'Das konnten wir nicht laden.';

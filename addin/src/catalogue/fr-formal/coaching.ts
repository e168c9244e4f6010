// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'À lire';
export const writtenBy = (a: { readonly language: 'en' | 'other'; readonly author: string }): string => (a.language === 'en' ? `${a.author} (en anglais)` : a.author);
export const failed = 'Impossible de charger cette partie.';

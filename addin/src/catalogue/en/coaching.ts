// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Worth reading';
export const writtenBy = (a: { readonly language: 'en' | 'other'; readonly author: string }): string => (a.language === 'en' ? a.author : `${a.author} (not in English)`);
export const failed = 'This could not be loaded.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Lecturas recomendadas';
export const writtenBy = (a: { readonly language: 'en' | 'other'; readonly author: string }): string => (a.language === 'en' ? `${a.author} (en inglés)` : a.author);
export const failed = 'No se ha podido cargar.';

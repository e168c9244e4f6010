// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Langue de l’ordre du jour';
export const organisers = 'Celle de la personne qui organise';
export const text = (a: { readonly name: string }): string => `Pour tous les entretiens avec ${a.name}, et pour les deux personnes. Ce qui est déjà dans une invitation ne change pas.`;
export const chosen = (a: { readonly language: string }): string => `Langue de l’ordre du jour : ${a.language}`;

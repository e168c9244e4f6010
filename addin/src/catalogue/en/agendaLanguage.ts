// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Agenda in';
export const organisers = 'The organiser’s language';
export const text = (a: { readonly name: string }): string => `For all 1:1s with ${a.name}, and for both people. What is already in an invite stays as it is.`;
export const chosen = (a: { readonly language: string }): string => `Agenda language: ${a.language}`;

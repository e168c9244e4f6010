// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Sprache der Agenda';
export const organisers = 'Wie bei der Person, die einlädt';
export const text = (a: { readonly name: string }): string => `Gilt für alle 1:1-Gespräche mit ${a.name}, und zwar für beide. Was schon in einer Einladung steht, bleibt, wie es ist.`;
export const chosen = (a: { readonly language: string }): string => `Sprache der Agenda: ${a.language}`;

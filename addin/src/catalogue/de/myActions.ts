// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Offene Aufgaben';
export const withName = (a: { readonly name: string }): string => `mit ${a.name}`;
export const failed = 'Wir konnten deine Aufgaben nicht laden.';

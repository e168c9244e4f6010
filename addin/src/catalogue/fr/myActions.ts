// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Actions en cours';
export const withName = (a: { readonly name: string }): string => `avec ${a.name}`;
export const failed = 'Impossible de charger tes actions.';

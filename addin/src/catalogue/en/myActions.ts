// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Open actions';
export const withName = (a: { readonly name: string }): string => `with ${a.name}`;
export const failed = 'We could not load your actions.';

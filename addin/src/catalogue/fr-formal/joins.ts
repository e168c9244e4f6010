// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const facts = (a: { readonly first: string; readonly second: string }): string => `${a.first} · ${a.second}`;

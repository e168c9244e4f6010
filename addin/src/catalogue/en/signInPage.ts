// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Signing in';
export const waiting = 'Signing in…';
export const done = 'You are signed in. You can close this window.';
export const failed = (a: { readonly error: string }): string => `Sign-in did not work: ${a.error}`;

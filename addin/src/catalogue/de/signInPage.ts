// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Anmeldung';
export const waiting = 'Anmeldung läuft …';
export const done = 'Du bist angemeldet. Dieses Fenster kannst du schließen.';
export const failed = (a: { readonly error: string }): string => `Die Anmeldung hat nicht geklappt: ${a.error}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Connexion';
export const waiting = 'Connexion en cours…';
export const done = 'La connexion est établie. Tu peux fermer cette fenêtre.';
export const failed = (a: { readonly error: string }): string => `La connexion n’a pas abouti : ${a.error}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Connexion';
export const signIn = 'Se connecter';
export const signOut = 'Se déconnecter';
export const noWindow = 'Pas de fenêtre, ou une fenêtre vide ?';
export const otherwise = 'Se connecter autrement';
export const page = 'Ouvrir la page de connexion';
export const approval = 'Page d’approbation, pour le service informatique';
export const signedInAs = (a: { readonly name: string }): string => `Session ouverte : ${a.name}`;
export const signedOut = 'Ta session est fermée.';
export const why = 'Connecte-toi pour voir l’ordre du jour et les notes de cet entretien. Ce que tu as écrit est enregistré sur cet appareil.';
export const notConnected = {
  title: 'Pas de connexion',
  text: 'Une partie de ce complément n’a pas pu être chargée. Vérifie ta connexion, puis réessaie. Ce que tu as écrit est enregistré sur cet appareil.',
};
export const notConfigured = 'Ce complément est installé, mais pas encore configuré. Demande au service informatique de terminer la configuration.';
export const failures = {
  interaction: 'Connecte-toi avec ton compte professionnel.',
  consent: 'Ton organisation n’a pas encore approuvé ce complément. Demande à une personne qui administre Microsoft 365 de l’approuver, puis reconnecte-toi.',
  cancelled: 'La fenêtre de connexion a été fermée avant la fin.',
  blocked: 'La fenêtre de connexion a été bloquée. Autorise les fenêtres contextuelles pour Outlook et réessaie, ou ouvre la page toi-même.',
  unreachable: 'Le service de connexion est injoignable. Vérifie ta connexion, puis réessaie.',
  failed: 'La connexion n’a pas abouti. Réessaie dans un instant.',
};

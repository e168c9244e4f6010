// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Connexion';
export const signIn = 'Se connecter';
export const signOut = 'Se déconnecter';
export const noWindow = 'Pas de fenêtre, ou une fenêtre vide ?';
export const otherwise = 'Se connecter autrement';
export const page = 'Ouvrir la page de connexion';
export const approval = 'Page d’approbation, pour le service informatique';
export const signedInAs = (a: { readonly name: string }): string => `Session ouverte : ${a.name}`;
export const signedOut = 'Votre session est fermée.';
export const why = 'Connectez-vous pour voir l’ordre du jour et les notes de cet entretien. Ce que vous avez écrit est enregistré sur cet appareil.';
export const notConnected = {
  title: 'Pas de connexion',
  text: 'Une partie de ce complément n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Ce que vous avez écrit est enregistré sur cet appareil.',
};
export const notConfigured = 'Ce complément est installé, mais pas encore configuré. Demandez au service informatique de terminer la configuration.';
export const failures = {
  interaction: 'Connectez-vous avec votre compte professionnel.',
  consent: 'Votre organisation n’a pas encore approuvé ce complément. Demandez à une personne qui administre Microsoft 365 de l’approuver, puis reconnectez-vous.',
  cancelled: 'La fenêtre de connexion a été fermée avant la fin.',
  blocked: 'La fenêtre de connexion a été bloquée. Autorisez les fenêtres contextuelles pour Outlook et réessayez, ou ouvrez la page vous-même.',
  unreachable: 'Le service de connexion est injoignable. Vérifiez votre connexion, puis réessayez.',
  failed: 'La connexion n’a pas abouti. Réessayez dans un instant.',
};

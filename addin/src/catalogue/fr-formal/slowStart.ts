// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Cet Outlook est trop ancien',
  text: 'Mettez Outlook à jour, ou ouvrez la réunion dans Outlook sur le web.',
};
export const notLoaded = {
  title: 'Le chargement n’a pas abouti',
  text: 'Une partie de cette page n’est pas arrivée. Vérifiez votre connexion, puis rechargez la page.',
};
export const again = 'Recharger';

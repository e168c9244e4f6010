// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Cette version d’Outlook est trop ancienne',
  text: 'Mettez Outlook à jour, ou ouvrez la réunion dans Outlook sur le web.',
};
export const notLoaded = {
  title: 'Cette page ne s’est pas chargée',
  text: 'Une partie de cette page n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.',
};
export const again = 'Recharger';

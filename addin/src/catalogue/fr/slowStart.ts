// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Cette version d’Outlook est trop ancienne',
  text: 'Mets Outlook à jour, ou ouvre la réunion dans Outlook sur le web.',
};
export const notLoaded = {
  title: 'Cette page ne s’est pas chargée',
  text: 'Une partie de cette page n’a pas pu être chargée. Vérifie ta connexion, puis recharge la page.',
};
export const again = 'Recharger';

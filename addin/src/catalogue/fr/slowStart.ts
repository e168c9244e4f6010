// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Cet Outlook est trop ancien',
  text: 'Mets Outlook à jour, ou ouvre la réunion dans Outlook sur le web.',
};
export const notLoaded = {
  title: 'Le chargement n’a pas abouti',
  text: 'Une partie de cette page n’est pas arrivée. Vérifie ta connexion, puis recharge-la.',
};
export const again = 'Recharger';

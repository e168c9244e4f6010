// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Outlook n’est pas connecté',
  text: 'Un script de Microsoft (appsforoffice.microsoft.com) n’a pas pu être chargé. Vérifie ta connexion, puis réessaie. Si cela se répète, ton réseau le bloque peut-être.',
};
export const notReady = {
  title: 'Outlook n’est pas connecté',
  text: 'Outlook n’a pas fini de démarrer ce complément. Réessaie. Si cela se répète, ferme le volet, puis rouvre-le.',
};
export const notInOutlook = {
  title: 'Ce n’est pas Outlook',
  text: 'Cette page ne fonctionne que dans Outlook, à côté d’une réunion.',
};
export const settingsLink = 'Ouvrir les paramètres dans ce navigateur';
export const failed = {
  title: 'Le volet n’a pas démarré',
  text: 'Une erreur s’est produite de notre côté. Réessaie.',
};

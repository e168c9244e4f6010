// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Dieses Outlook ist zu alt',
  text: 'Aktualisiere Outlook oder öffne den Termin in Outlook im Web.',
};
export const notLoaded = {
  title: 'Das wurde nicht geladen',
  text: 'Ein Teil dieser Seite ist nicht angekommen. Prüfe deine Verbindung und lade die Seite dann neu.',
};
export const again = 'Neu laden';

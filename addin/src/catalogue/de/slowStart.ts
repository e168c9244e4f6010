// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Dieses Outlook ist zu alt',
  text: 'Aktualisiere Outlook oder öffne den Termin in Outlook im Web.',
};
export const notLoaded = {
  title: 'Die Seite wurde nicht vollständig geladen',
  text: 'Ein Teil dieser Seite wurde nicht geladen. Prüfe deine Verbindung und lade die Seite dann neu.',
};
export const again = 'Neu laden';

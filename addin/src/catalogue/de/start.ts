// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Keine Verbindung zu Outlook',
  text: 'Ein Skript von Microsoft (appsforoffice.microsoft.com) wurde nicht geladen. Prüfe deine Verbindung und versuche es noch einmal. Wenn das immer wieder passiert, wird es vielleicht vom Netzwerk blockiert.',
};
export const notReady = {
  title: 'Keine Verbindung zu Outlook',
  text: 'Outlook hat dieses Add-in nicht vollständig gestartet. Versuche es noch einmal. Wenn das immer wieder passiert, schließe es und öffne es neu.',
};
export const notInOutlook = {
  title: 'Das ist nicht Outlook',
  text: 'Diese Seite funktioniert nur in Outlook, neben einem Termin.',
};
export const settingsLink = 'Einstellungen in diesem Browser öffnen';
export const failed = {
  title: 'Das Add-in konnte nicht starten',
  text: 'Bei uns ist etwas schiefgegangen. Versuche es noch einmal.',
};

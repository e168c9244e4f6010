// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Anmeldung';
export const signIn = 'Anmelden';
export const signOut = 'Abmelden';
export const noWindow = 'Kein Fenster, oder es bleibt leer?';
export const otherwise = 'Anders anmelden';
export const page = 'Anmeldeseite öffnen';
export const approval = 'Seite, auf der die IT-Abteilung zustimmen kann';
export const signedInAs = (a: { readonly name: string }): string => `Angemeldet als ${a.name}`;
export const signedOut = 'Du bist abgemeldet.';
export const why = 'Melde dich an, um Agenda und Notizen dieses 1:1 zu sehen. Was du geschrieben hast, ist auf diesem Gerät gespeichert.';
export const notConnected = {
  title: 'Keine Verbindung',
  text: 'Ein Teil dieses Add-ins konnte nicht geladen werden. Prüfe deine Verbindung und versuche es noch einmal. Was du geschrieben hast, ist auf diesem Gerät gespeichert.',
};
export const notConfigured = 'Dieses Add-in ist installiert, aber noch nicht eingerichtet. Das kann die IT-Abteilung erledigen.';
export const failures = {
  interaction: 'Bitte melde dich mit deinem Arbeitskonto an.',
  consent: 'Deine Organisation hat diesem Add-in noch nicht zugestimmt. Das kann die Microsoft-365-Administration tun. Melde dich danach noch einmal an.',
  cancelled: 'Das Anmeldefenster wurde geschlossen, bevor du angemeldet warst.',
  blocked: 'Das Anmeldefenster wurde blockiert. Erlaube Pop-ups für Outlook und versuche es noch einmal, oder öffne die Seite selbst.',
  unreachable: 'Wir konnten den Anmeldedienst nicht erreichen. Prüfe deine Verbindung und versuche es noch einmal.',
  failed: 'Die Anmeldung hat nicht geklappt. Versuche es gleich noch einmal.',
};

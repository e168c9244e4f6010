// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Anmeldung';
export const signIn = 'Anmelden';
export const signOut = 'Abmelden';
export const noWindow = 'Kein Fenster, oder es bleibt leer?';
export const otherwise = 'Anders anmelden';
export const page = 'Anmeldeseite öffnen';
export const approval = 'Seite, auf der die IT-Abteilung zustimmen kann';
export const signedInAs = (a: { readonly name: string }): string => `Angemeldet als ${a.name}`;
export const signedOut = 'Sie sind abgemeldet.';
export const why = 'Melden Sie sich an, um Agenda und Notizen dieses 1:1 zu sehen. Was Sie geschrieben haben, ist auf diesem Gerät gespeichert.';
export const notConnected = {
  title: 'Keine Verbindung',
  text: 'Ein Teil dieses Add-ins konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Was Sie geschrieben haben, ist auf diesem Gerät gespeichert.',
};
export const notConfigured = 'Dieses Add-in ist installiert, aber noch nicht eingerichtet. Das kann die IT-Abteilung erledigen.';
export const failures = {
  interaction: 'Bitte melden Sie sich mit Ihrem Arbeitskonto an.',
  consent: 'Ihre Organisation hat diesem Add-in noch nicht zugestimmt. Das kann die Microsoft-365-Administration tun. Melden Sie sich danach noch einmal an.',
  cancelled: 'Das Anmeldefenster wurde geschlossen, bevor Sie angemeldet waren.',
  blocked: 'Das Anmeldefenster wurde blockiert. Erlauben Sie Pop-ups für Outlook und versuchen Sie es noch einmal, oder öffnen Sie die Seite selbst.',
  unreachable: 'Wir konnten den Anmeldedienst nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  failed: 'Die Anmeldung hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
};

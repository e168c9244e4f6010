// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const startPage = 'Zur Startseite';
export const badRequest = {
  title: 'Wir konnten die Anfrage nicht verstehen.',
};
export const notSignedIn = {
  title: 'Bitte melden Sie sich an.',
  detail: 'Das können nur Personen aus der Organisation nutzen.',
};
export const forbidden = {
  title: 'Dazu sind Sie nicht berechtigt.',
};
export const notInOrganisation = {
  title: 'Sie stehen nicht im Verzeichnis dieser Organisation.',
  detail: 'Sie sind angemeldet, aber Ihr Konto steht nicht im Verzeichnis. Vielleicht haben Sie sich mit dem falschen Konto angemeldet. Wenn Sie neu sind, versuchen Sie es morgen noch einmal.',
};
export const notFound = {
  title: 'Nicht gefunden.',
  detail: 'Das gibt es nicht, oder Sie haben keinen Zugriff darauf.',
};
export const methodNotAllowed = {
  title: 'Diese Methode ist hier nicht erlaubt.',
  detail: 'Welche erlaubt sind, steht im Header Allow.',
};
export const notAcceptable = {
  title: 'Keines der verlangten Formate ist verfügbar.',
  detail: 'Möglich sind text/html, text/plain und application/json.',
};
export const stillHere = {
  title: 'Diese Person gehört noch zur Organisation.',
  detail: 'Solange das so ist, kann nur sie selbst ihre Daten löschen. Sobald sie ausgeschieden ist und das Verzeichnis aktualisiert wurde, kann es die Administration.',
};
export const changed = {
  title: 'Das wurde inzwischen geändert.',
  detail: 'Nichts wurde gespeichert. Übertragen Sie die Änderung auf die neueste Fassung im Feld „current“ und versuchen Sie es noch einmal.',
};
export const tooLarge = {
  title: 'Die Anfrage ist zu groß.',
};
export const unsupportedMediaType = {
  title: 'Die Anfrage hat einen Medientyp, den wir nicht unterstützen.',
  detail: 'Möglich ist application/json.',
};
export const versionRequired = {
  title: 'Die Version fehlt.',
  detail: 'Der ETag der zuletzt gelesenen Version gehört in den Header If-Match.',
};
export const tooManyRequests = {
  title: 'Das waren zu viele Anfragen.',
  detail: 'Wie viele Sekunden zu warten sind, steht im Header Retry-After.',
};
export const internalError = {
  title: 'Bei uns ist etwas schiefgegangen.',
  detail: 'Der Fehler ist protokolliert. Wenn er noch einmal auftritt, geben Sie der IT-Abteilung die Trace-ID.',
};
export const notReady = {
  title: 'Der Dienst ist vorübergehend nicht verfügbar.',
  detail: 'Versuchen Sie es gleich noch einmal.',
};
export const keysNotRead = {
  title: 'Notizen und Agenden lassen sich gerade nicht öffnen.',
  detail: 'Es ist nichts verloren. Versuchen Sie es gleich noch einmal.',
};
export const keyMissing = {
  title: 'Notizen und Agenden lassen sich nicht öffnen.',
  detail: 'Sie sind verschlüsselt, und der Schlüssel dazu fehlt. Gelöscht wurde nichts. Bitte sagen Sie der IT-Abteilung Bescheid.',
};
export const timedOut = {
  title: 'Die Anfrage hat zu lange gedauert.',
  detail: 'Versuchen Sie es gleich noch einmal.',
};
export const notInLine = {
  title: 'Keine der beiden Personen berichtet an die andere.',
  detail: 'Zahlen, die man korrigieren kann, gibt es nur zwischen einer Führungskraft und den Personen, die an sie berichten.',
};
export const notYourManager = {
  title: 'Diese Person ist nicht Ihre Führungskraft.',
  detail: 'Sie können Ihre eigene Führungskraft um ein 1:1 bitten.',
};
export const idOfOneself = {
  title: 'Für das eigene Konto lässt sich das nicht vorschlagen.',
  detail: 'Das kann jemand anders aus der IT-Abteilung tun.',
};
export const formerIdTaken = {
  title: 'Diese frühere ID ist schon jemandem zugeordnet.',
  detail: 'Jemand hat bestätigt, dass es die eigene war. Wenn das nicht stimmt, ziehen Sie zuerst diesen Vorschlag zurück.',
};
export const idInUse = {
  title: 'Diese ID wird noch verwendet.',
  detail: 'Als frühere ID kommt nur die einer Person in Frage, die nicht mehr im Verzeichnis steht.',
};
export const notYourCorrection = {
  title: 'Das geht bei dieser Korrektur nicht.',
  detail: 'Zurücknehmen kann eine Korrektur, wer sie gemacht hat; die andere Person kann ihr widersprechen.',
};
export const onlyForTheManager = {
  title: 'Das sieht nur die Führungskraft.',
  detail: 'Es ist privates Feedback für die Führungskraft.',
};
export const onlyTheAuthor = {
  title: 'Das kann nur, wer es geschrieben hat.',
};
export const notPrepared = {
  title: 'Es gibt noch keine Agenda.',
  detail: 'Sie entsteht mit PUT. Themen lassen sich auch vorher eintragen.',
};
export const noTemplate = {
  title: 'Keine Vorlage passt.',
  detail: 'Möglich sind die Vorlagen, die /api/templates nennt.',
};
export const onlyTheAuthorOfItem = {
  title: 'Das kann nur, wer es geschrieben hat.',
  detail: 'Die andere Person kann es abhaken.',
};
export const tooManyItems = {
  title: 'Es sind zu viele Themen offen.',
  detail: 'Haken Sie zuerst ein paar ab.',
};
export const idTaken = {
  title: 'Diese ID ist schon vergeben.',
  detail: 'Nehmen Sie eine andere ID oder gar keine.',
};
export const noDigest = {
  title: 'Für Sie gibt es keinen Wochenüberblick.',
  detail: 'Den Wochenüberblick bekommen nur Personen, an die Führungskräfte berichten.',
};
export const digestsOff = {
  title: 'Der Wochenüberblick ist ausgeschaltet.',
  detail: 'Solange die IT-Abteilung ihn nicht für Sie einschaltet, sehen alle nur den Status ihrer eigenen 1:1-Gespräche.',
};
export const assistantsOff = {
  title: 'Assistenten sind bei Ihnen nicht eingeschaltet.',
  detail: 'Das lässt sich in Ihren Einstellungen ändern.',
};
export const unknownLink = {
  title: 'Dieser Link ist nicht gültig.',
  detail: 'Vielleicht wurde er abgeschnitten. Öffnen Sie ihn direkt aus der E-Mail oder ändern Sie Ihre Einstellungen in Outlook.',
};
export const invalid = {
  title: 'Einige Werte in der Anfrage sind nicht gültig.',
  detail: 'Was an jedem Wert nicht stimmt, steht im Feld „errors“.',
};

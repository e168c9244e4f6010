// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const signIn = {
  nobody: 'Auf diesem Rechner ist niemand bei Microsoft 365 angemeldet. Ausführen: oneonone login',
  noConsent: 'Diese Anwendung hat keinen Zugriff auf Microsoft 365 (die Zustimmung fehlt). Die Microsoft-365-Administration muss sie erteilen: Entra Admin Center, Unternehmensanwendungen, diese Anwendung, Berechtigungen, Administratorzustimmung erteilen.',
  unknownClient: 'Der Mandant hat keine Anwendung mit dieser Client-ID. Client-ID und Mandant prüfen.',
  unknownTenant: 'Diesen Mandanten gibt es nicht. Die ID oder die Domäne des Mandanten prüfen.',
  expired: 'Die Anmeldung ist abgelaufen, oder die Organisation verlangt eine neue. Ausführen: oneonone login',
  wrongSecret: 'Der geheime Clientschlüssel der Anwendung ist falsch oder abgelaufen. Die Microsoft-365-Administration kann einen neuen anlegen.',
  blocked: 'Die Regeln der Organisation sperren diese Anwendung (bedingter Zugriff oder Zuweisung). Die Microsoft-365-Administration kann sie zulassen.',
  again: 'Microsoft 365 verlangt eine neue Anmeldung. Ausführen: oneonone login',
  failed: (a: { readonly reason: string }): string => `Die Anmeldung bei Microsoft 365 ist fehlgeschlagen: ${a.reason}`,
  failedWith: (a: { readonly code: string; readonly reason: string }): string => `Die Anmeldung bei Microsoft 365 ist fehlgeschlagen (${a.code}): ${a.reason}`,
};
export const graph = {
  busy: (a: { readonly what: string; readonly code: string; readonly seconds: number }): string => `Microsoft 365 ist ausgelastet, daher ließ sich Folgendes nicht lesen: ${a.what} (${a.code}). In ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0Sekunde` : `${number(a.seconds)}\u00a0Sekunden`)} noch einmal versuchen.`,
  denied: (a: { readonly what: string; readonly code: string; readonly permission: string }): string => `Microsoft 365 hat den Zugriff verweigert: ${a.what} (${a.code}). Die Microsoft-365-Administration muss dieser Anwendung ${a.permission} erteilen und zustimmen.`,
  refused: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 hat die Anmeldung nicht angenommen, daher ließ sich Folgendes nicht lesen: ${a.what} (${a.code}). Neu anmelden: oneonone login.`,
  silent: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 hat nicht geantwortet, daher ließ sich Folgendes nicht lesen: ${a.what} (${a.code}). Später noch einmal versuchen.`,
  rejected: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 hat die Anfrage abgelehnt: ${a.what} (${a.code}). Das ist ein Programmfehler oder ein Fehler in den Einstellungen.`,
  noMailbox: 'Das angemeldete Konto hat kein Postfach und damit keinen Kalender.',
};
export const things = {
  people: 'die Personen',
  groups: 'die Gruppen',
  rooms: 'die Räume',
  workspaces: 'die Arbeitsbereiche',
  ownEntry: 'der eigene Eintrag',
  reports: 'die Personen, die direkt an dieses Konto berichten',
};
export const data = {
  isFile: (a: { readonly path: string }): string => `${a.path} ist eine Datei; einen Ordner für die Daten angeben.`,
  unusable: (a: { readonly path: string; readonly reason: string }): string => `Der Datenordner ${a.path} ist nicht verwendbar: ${a.reason} Einen anderen Ordner angeben oder diesen beschreibbar machen.`,
  newer: (a: { readonly path: string; readonly found: string; readonly known: string }): string => `${a.path} stammt von einer neueren Version dieses Programms (Schema ${a.found}; dieses kennt ${a.known}). Das Programm aktualisieren oder einen anderen Datenordner angeben.`,
  noLog: (a: { readonly path: string }): string => `${a.path} liegt auf einem Dateisystem, auf dem SQLite kein Write-Ahead-Log führen kann; einen Datenordner auf einem lokalen Datenträger wählen.`,
  inUse: (a: { readonly path: string; readonly seconds: number }): string => `${a.path} wird seit ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0Sekunde` : `${number(a.seconds)}\u00a0Sekunden`)} von einem anderen Prozess verwendet; danach noch einmal versuchen.`,
  readOnly: (a: { readonly path: string }): string => `${a.path} lässt sich nicht schreiben; beschreibbar machen oder einen anderen Datenordner angeben.`,
  noDatabase: (a: { readonly path: string }): string => `${a.path} ist keine Datenbank oder beschädigt; verschieben oder aus einer Sicherung wiederherstellen.`,
  notOpened: (a: { readonly path: string }): string => `${a.path} lässt sich nicht öffnen; Lese- und Schreibrecht geben oder einen anderen Datenordner angeben.`,
  failed: (a: { readonly path: string; readonly reason: string }): string => `${a.path} lässt sich nicht lesen oder schreiben: ${a.reason}`,
  noPreview: (a: { readonly path: string }): string => `${a.path} gibt es schon und ist keine Vorschau; mit --out einen anderen Ordner wählen.`,
  noSample: (a: { readonly path: string }): string => `${a.path} enthält etwas anderes als eine Beispielorganisation. Einen leeren oder neuen Ordner wählen.`,
  contended: (a: { readonly what: string }): string => `${a.what} wurde gleichzeitig immer wieder von anderen geändert, daher ist diese Änderung nicht gespeichert. Noch einmal versuchen.`,
};
export const document = {
  newer: (a: { readonly kind: string; readonly found: number; readonly known: number }): string => `Ein Dokument der Art „${a.kind}“ ist in Version ${number(a.found)} gespeichert; dieses Programm kennt Versionen bis ${number(a.known)}. Das Programm aktualisieren.`,
  damaged: (a: { readonly kind: string; readonly error: string }): string => `Ein Dokument der Art „${a.kind}“ ist beschädigt (${a.error}); aus einer Sicherung wiederherstellen.`,
  sealed: (a: { readonly kind: string }): string => `Ein Dokument der Art „${a.kind}“ enthält verschlüsselten Text, den dieses Programm nicht öffnen kann. Das Programm aktualisieren.`,
  incomplete: (a: { readonly member: string }): string => `Einem Dokument fehlt „${a.member}“; es aus einer Sicherung wiederherstellen.`,
};
export const sample = {
  fictional: 'Die Beispielfirma Northwind Example und ihre Kalender. Alle Personen darin sind erfunden.',
  replaced: 'Dieser Ordner wird jedes Mal vollständig ersetzt, wenn das Beispiel neu geschrieben wird. Hier nichts Eigenes ablegen.',
};

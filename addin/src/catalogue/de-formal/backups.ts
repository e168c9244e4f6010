// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listAnd, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Ausgelassen, weil es eine Verknüpfung ist: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder} ist in ${a.file} gesichert: ${(isOne(a.count) ? `${number(a.count)} Datei` : `${number(a.count)} Dateien`)}.`;
export const keysApart = (a: { readonly command: string }): string => `Die Schlüssel, mit denen Geschriebenes verschlüsselt wird, sind nicht enthalten. Sie gehören an einen anderen Ort: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} ist wiederhergestellt, Stand ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} Datei` : `${number(a.count)} Dateien`)}, unverändert.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Schlüssel ${a.number}: ${(isOne(a.count) ? `${number(a.count)} Dokument` : `${number(a.count)} Dokumente`)} geöffnet.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} Dokument ließ` : `${number(a.count)} Dokumente ließen`)} sich nicht öffnen: beschädigt, oder der Schlüssel fehlt („keys list“ zeigt, welcher).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Die Schlüssel von ${a.folder} sind in ${a.file} gesichert. Ohne die Passphrase kann niemand diese Datei lesen, und niemand kann helfen.`;
export const keysRestored = (a: { readonly file: string }): string => `Die Schlüssel liegen in ${a.file}.`;
export const passphrase = 'Passphrase:';
export const newPassphrase = (a: { readonly count: number }): string => `Neue Passphrase, mindestens ${(isOne(a.count) ? `${number(a.count)}\u00a0Zeichen` : `${number(a.count)}\u00a0Zeichen`)}:`;
export const passphraseAgain = 'Dieselbe Passphrase noch einmal:';
export const refused = {
  busy: (a: { readonly folder: string }): string => `Von ${a.folder} entsteht gerade eine andere Sicherung; danach noch einmal versuchen.`,
  noData: (a: { readonly folder: string }): string => `${a.folder} enthält keine Daten; den Datenordner mit --data angeben.`,
  exists: (a: { readonly file: string }): string => `${a.file} gibt es schon; eine andere Datei angeben.`,
  inside: (a: { readonly file: string }): string => `${a.file} liegt im Datenordner; eine Datei an einem anderen Ort angeben, am besten auf einem anderen Datenträger.`,
  keysInside: (a: { readonly file: string }): string => `${a.file} liegt im Datenordner und käme so in dessen Sicherungen; eine Datei an einem anderen Ort angeben.`,
  diskFull: (a: { readonly folder: string }): string => `Der Datenträger mit ${a.folder} ist voll; Platz schaffen und noch einmal versuchen.`,
  restoring: (a: { readonly folder: string }): string => `Ein anderer Prozess stellt ${a.folder} gerade wieder her; danach noch einmal versuchen.`,
  notEmpty: (a: { readonly folder: string }): string => `${a.folder} ist nicht leer. Daten werden beim Wiederherstellen nie überschrieben: einen leeren Ordner mit --data angeben.`,
  newer: (a: { readonly file: string; readonly version: string }): string => `${a.file} stammt von der neueren Version ${a.version}, die Daten in einem anderen Format speichert. Mit dieser Version wiederherstellen.`,
  newerForm: (a: { readonly file: string; readonly version: string }): string => `${a.file} stammt von Version ${a.version} und hat ein Format, das diese Version nicht kennt. Das Programm aktualisieren.`,
  notABackUp: (a: { readonly file: string; readonly reason: string }): string => `${a.file} ist keine Sicherung oder nicht vollständig: ${a.reason} Noch einmal vom Aufbewahrungsort kopieren oder eine andere Sicherung verwenden.`,
  damaged: (a: { readonly file: string; readonly what: string }): string => `${a.file} ist beschädigt: ${a.what}. Noch einmal vom Aufbewahrungsort kopieren oder eine andere Sicherung verwenden.`,
  database: (a: { readonly found: string }): string => `Die Datenbank ist beschädigt (${a.found}). Eine andere Sicherung verwenden.`,
  keysNeeded: (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Die Sicherung der Schlüssel mit --keys angeben oder die Schlüsseldatei nach ${a.path} legen. Um nur wiederherzustellen, was ohne Schlüssel lesbar ist: --without-keys.`,
  otherKey: (a: { readonly file: string; readonly number: string }): string => `${a.file} enthält einen anderen Schlüssel ${a.number} als die Sicherung. Gehört er zu anderen Daten, die Datei verschieben und noch einmal versuchen.`,
  noKeys: (a: { readonly file: string }): string => `${a.file} enthält keine Schlüssel.`,
  wrongPassphrase: (a: { readonly file: string }): string => `${a.file} lässt sich mit dieser Passphrase nicht öffnen. Stimmt die Passphrase, ist die Datei beschädigt: eine andere Kopie verwenden.`,
  notKeys: (a: { readonly file: string }): string => `${a.file} ist keine Sicherung von Schlüsseln oder beschädigt; eine andere Kopie verwenden.`,
  shortPassphrase: (a: { readonly count: number }): string => `Eine Passphrase für Schlüssel braucht mindestens ${(isOne(a.count) ? `${number(a.count)}\u00a0Zeichen` : `${number(a.count)}\u00a0Zeichen`)}, zum Beispiel fünf zufällige Wörter.`,
  passphrasesDiffer: 'Die beiden Passphrasen sind verschieden; nichts wurde geschrieben.',
};
export const damage = {
  noManifest: 'das Inhaltsverzeichnis fehlt',
  missing: (a: { readonly name: string }): string => `${a.name} fehlt`,
  changed: (a: { readonly name: string }): string => `${a.name} hat sich geändert`,
  surplus: (a: { readonly names: readonly string[] }): string => `nicht im Inhaltsverzeichnis: ${listAnd(a.names)}`,
  outside: (a: { readonly name: string }): string => `${a.name} liegt außerhalb des Ordners`,
  notUnpacked: (a: { readonly name: string }): string => `${a.name} lässt sich nicht entpacken`,
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Ausgelassen, weil es eine Verknüpfung ist: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder} ist in ${a.file} gesichert: ${(isOne(a.count) ? `${number(a.count)} Datei` : `${number(a.count)} Dateien`)}.`;
export const keysApart = (a: { readonly command: string }): string => `Die Schlüssel, mit denen Geschriebenes verschlüsselt wird, sind nicht enthalten. Sie gehören an einen anderen Ort: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} ist wiederhergestellt, Stand ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} Datei` : `${number(a.count)} Dateien`)}, unverändert.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Schlüssel ${a.number}: ${(isOne(a.count) ? `${number(a.count)} Dokument` : `${number(a.count)} Dokumente`)} geöffnet.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} Dokument ließ` : `${number(a.count)} Dokumente ließen`)} sich nicht öffnen: beschädigt, oder der Schlüssel fehlt („keys list“ zeigt, welcher).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Die Schlüssel von ${a.folder} sind in ${a.file} gesichert. Ohne die Passphrase kann niemand diese Datei lesen, und niemand kann helfen.`;
export const keysRestored = (a: { readonly file: string }): string => `Die Schlüssel liegen in ${a.file}.`;
export const passphrase = 'Passphrase';
export const newPassphrase = (a: { readonly count: number }): string => `Neue Passphrase, mindestens ${(isOne(a.count) ? `${number(a.count)} Zeichen` : `${number(a.count)} Zeichen`)}`;
export const passphraseAgain = 'Dieselbe Passphrase noch einmal';

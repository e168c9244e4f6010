// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const noFolder = (a: { readonly path: string }): string => `${a.path} ist kein Ordner; den Datenordner mit --data angeben.`;
export const added = (a: { readonly number: string; readonly path: string }): string => `Schlüssel ${a.number} liegt jetzt in ${a.path}. Er schreibt noch nicht.`;
export const plainNow = (a: { readonly count: number }): string => `Was Menschen schreiben, wird als Klartext gespeichert. Umgeschrieben: ${(isOne(a.count) ? `${number(a.count)} Dokument` : `${number(a.count)} Dokumente`)}.`;
export const sealedNow = (a: { readonly number: string; readonly path: string; readonly count: number }): string => `Der Schlüssel ${a.number} in ${a.path} verschlüsselt, was Menschen schreiben. Umgeschrieben: ${(isOne(a.count) ? `${number(a.count)} Dokument` : `${number(a.count)} Dokumente`)}.`;
export const left = (a: { readonly count: number }): string => `Nicht umgeschrieben: ${(isOne(a.count) ? `${number(a.count)} Dokument` : `${number(a.count)} Dokumente`)}, beschädigt oder ohne ihren Schlüssel („keys list“ zeigt, welche).`;
export const damaged = (a: { readonly file: string }): string => `${a.file} ist beschädigt; aus einer Sicherung wiederherstellen.`;
export const notReadable = (a: { readonly file: string }): string => `${a.file} lässt sich nicht lesen; diesem Benutzerkonto das Recht geben, die Datei zu lesen.`;
export const notWritable = (a: { readonly file: string }): string => `${a.file} lässt sich nicht schreiben; diesem Benutzerkonto das Recht geben, dort zu schreiben, oder einen anderen Datenordner angeben.`;
export const plain = 'Klartext';
export const key = (a: { readonly number: string }): string => `Schlüssel ${a.number}`;
export const documents = (a: { readonly count: number }): string => number(a.count);
export const missing = 'fehlt';
export const writes = 'schreibt';

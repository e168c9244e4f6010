// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Omitido, porque es un enlace: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `Copia de seguridad de ${a.folder} en ${a.file}: ${(isOne(a.count) ? `${number(a.count)} archivo` : `${number(a.count)} archivos`)}.`;
export const keysApart = (a: { readonly command: string }): string => `No contiene las claves que cifran lo que se escribe. Hay que guardarlas en otro lugar: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} está restaurado tal como estaba en ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} archivo` : `${number(a.count)} archivos`)}, sin cambios.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Clave ${a.number}: ${(isOne(a.count) ? `${number(a.count)} documento abierto` : `${number(a.count)} documentos abiertos`)}.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} documento no se puede` : `${number(a.count)} documentos no se pueden`)} abrir: está dañado o falta la clave («keys list» muestra cuál).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Las claves de ${a.folder} están guardadas en ${a.file}. Sin la frase de contraseña, nadie puede leer este archivo y nadie puede ayudar.`;
export const keysRestored = (a: { readonly file: string }): string => `Las claves están en ${a.file}.`;
export const passphrase = 'Frase de contraseña';
export const newPassphrase = (a: { readonly count: number }): string => `Nueva frase de contraseña, de al menos ${(isOne(a.count) ? `${number(a.count)} carácter` : `${number(a.count)} caracteres`)}`;
export const passphraseAgain = 'La misma frase de contraseña otra vez';

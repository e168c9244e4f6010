// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Omitido, porque es un enlace: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `Copia de seguridad de ${a.folder} en ${a.file}: ${(isOne(a.count) ? `${number(a.count)} archivo` : `${number(a.count)} archivos`)}.`;
export const keysApart = (a: { readonly command: string }): string => `No contiene las claves que cifran lo que se escribe. Hay que guardarlas en otro lugar: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} está restaurado tal como estaba en ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} archivo` : `${number(a.count)} archivos`)}, sin cambios.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Clave ${a.number}: ${(isOne(a.count) ? `${number(a.count)} documento abierto` : `${number(a.count)} documentos abiertos`)}.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} documento no se puede` : `${number(a.count)} documentos no se pueden`)} abrir: hay daños o falta la clave (“keys list” muestra cuál).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Las claves de ${a.folder} están guardadas en ${a.file}. Sin la frase de contraseña, nadie puede leer este archivo y nadie puede ayudar.`;
export const keysRestored = (a: { readonly file: string }): string => `Las claves están en ${a.file}.`;
export const passphrase = 'Frase de contraseña:';
export const newPassphrase = (a: { readonly count: number }): string => `Nueva frase de contraseña, de al menos ${(isOne(a.count) ? `${number(a.count)}\u00a0carácter` : `${number(a.count)}\u00a0caracteres`)}:`;
export const passphraseAgain = 'La misma frase de contraseña otra vez:';
export const refused = {
  busy: (a: { readonly folder: string }): string => `Ya se está haciendo otra copia de seguridad de ${a.folder}; volver a intentarlo cuando termine.`,
  noData: (a: { readonly folder: string }): string => `${a.folder} no contiene datos; indicar la carpeta de datos con --data.`,
  exists: (a: { readonly file: string }): string => `${a.file} ya existe; indicar otro archivo.`,
  inside: (a: { readonly file: string }): string => `${a.file} está en la carpeta de datos; indicar un archivo en otro lugar, mejor en otro disco.`,
  keysInside: (a: { readonly file: string }): string => `${a.file} está en la carpeta de datos, cuyas copias de seguridad lo contendrían; indicar un archivo en otro lugar.`,
  diskFull: (a: { readonly folder: string }): string => `El disco de ${a.folder} está lleno; liberar espacio y volver a intentarlo.`,
  restoring: (a: { readonly folder: string }): string => `Otro proceso está restaurando ${a.folder}; volver a intentarlo cuando termine.`,
  notEmpty: (a: { readonly folder: string }): string => `${a.folder} no está vacía. Una restauración nunca sobrescribe datos: indicar una carpeta vacía con --data.`,
  newer: (a: { readonly file: string; readonly version: string }): string => `${a.file} procede de una versión más reciente, ${a.version}, que guarda los datos en otro formato. Restaurarlo con esa versión.`,
  newerForm: (a: { readonly file: string; readonly version: string }): string => `${a.file} procede de la versión ${a.version} y tiene un formato que esta versión no conoce. Actualizar el programa.`,
  notABackUp: (a: { readonly file: string; readonly reason: string }): string => `${a.file} no es una copia de seguridad o está incompleto: ${a.reason} Volver a copiarlo desde donde se guarda o usar otra copia de seguridad.`,
  damaged: (a: { readonly file: string; readonly what: string }): string => `${a.file} está dañado: ${a.what}. Volver a copiarlo desde donde se guarda o usar otra copia de seguridad.`,
  database: (a: { readonly found: string }): string => `La base de datos está dañada (${a.found}). Usar otra copia de seguridad.`,
  keysNeeded: (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Indicar la copia de seguridad de las claves con --keys o poner el archivo de claves en ${a.path}. Para restaurar solo lo que se puede leer sin claves: --without-keys.`,
  otherKey: (a: { readonly file: string; readonly number: string }): string => `La clave ${a.number} de ${a.file} no es la de la copia de seguridad. Si pertenece a otros datos, mover el archivo y volver a intentarlo.`,
  noKeys: (a: { readonly file: string }): string => `No hay claves en ${a.file}.`,
  wrongPassphrase: (a: { readonly file: string }): string => `${a.file} no se abre con esta frase de contraseña. Si la frase es correcta, el archivo está dañado: usar otra copia.`,
  notKeys: (a: { readonly file: string }): string => `${a.file} no es una copia de seguridad de claves o está dañado; usar otra copia.`,
  shortPassphrase: (a: { readonly count: number }): string => `Una frase de contraseña para claves debe tener al menos ${(isOne(a.count) ? `${number(a.count)}\u00a0carácter` : isMany(a.count) ? `${number(a.count)} de caracteres` : `${number(a.count)}\u00a0caracteres`)}: cinco palabras al azar, por ejemplo.`,
  passphrasesDiffer: 'Las dos frases de contraseña son distintas; no se ha escrito nada.',
};
export const damage = {
  noManifest: 'no tiene manifiesto',
  missing: (a: { readonly name: string }): string => `falta ${a.name}`,
  changed: (a: { readonly name: string }): string => `${a.name} ha cambiado`,
  surplus: (a: { readonly names: readonly string[] }): string => `no figura en el manifiesto: ${listAnd(a.names)}`,
  outside: (a: { readonly name: string }): string => `${a.name} está fuera de la carpeta`,
  notUnpacked: (a: { readonly name: string }): string => `no se puede descomprimir ${a.name}`,
};

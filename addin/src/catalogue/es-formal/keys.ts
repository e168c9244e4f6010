// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const noFolder = (a: { readonly path: string }): string => `${a.path} no es una carpeta; indicar la carpeta de datos con --data.`;
export const added = (a: { readonly number: string; readonly path: string }): string => `Se ha añadido la clave ${a.number} a ${a.path}. Todavía no escribe.`;
export const plainNow = (a: { readonly count: number }): string => `Lo que la gente escribe se guarda como texto sin cifrar. Reescritos: ${(isOne(a.count) ? `${number(a.count)} documento` : isMany(a.count) ? `${number(a.count)} de documentos` : `${number(a.count)} documentos`)}.`;
export const sealedNow = (a: { readonly number: string; readonly path: string; readonly count: number }): string => `La clave ${a.number} de ${a.path} cifra lo que la gente escribe. Reescritos: ${(isOne(a.count) ? `${number(a.count)} documento` : isMany(a.count) ? `${number(a.count)} de documentos` : `${number(a.count)} documentos`)}.`;
export const left = (a: { readonly count: number }): string => `Sin reescribir: ${(isOne(a.count) ? `${number(a.count)} documento` : isMany(a.count) ? `${number(a.count)} de documentos` : `${number(a.count)} documentos`)}, dañados o sin su clave (“keys list” muestra cuáles).`;
export const damaged = (a: { readonly file: string }): string => `${a.file} está dañado; restaurarlo desde una copia de seguridad.`;
export const notReadable = (a: { readonly file: string }): string => `No se puede leer ${a.file}; dar a este usuario permiso para leerlo.`;
export const notWritable = (a: { readonly file: string }): string => `No se puede escribir ${a.file}; dar a este usuario permiso para escribir ahí o indicar otra carpeta de datos.`;
export const plain = 'sin cifrar';
export const key = (a: { readonly number: string }): string => `clave ${a.number}`;
export const documents = (a: { readonly count: number }): string => number(a.count);
export const missing = 'falta';
export const writes = 'escribe';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const noFolder = (a: { readonly path: string }): string => `${a.path} is not a folder; name the data folder with --data.`;
export const added = (a: { readonly number: string; readonly path: string }): string => `Added key ${a.number} to ${a.path}. It does not write yet.`;
export const plainNow = (a: { readonly count: number }): string => `What people write is stored as plain text. Rewrote ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}.`;
export const sealedNow = (a: { readonly number: string; readonly path: string; readonly count: number }): string => `Key ${a.number} in ${a.path} encrypts what people write. Rewrote ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}.`;
export const left = (a: { readonly count: number }): string => `Left ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}: damaged, or their key is missing ('keys list' shows which).`;
export const damaged = (a: { readonly file: string }): string => `${a.file} is damaged; restore it from a backup.`;
export const notReadable = (a: { readonly file: string }): string => `${a.file} cannot be read; give this user permission to read it.`;
export const notWritable = (a: { readonly file: string }): string => `${a.file} cannot be written; give this user permission to write there, or name another data folder.`;
export const plain = 'plain';
export const key = (a: { readonly number: string }): string => `key ${a.number}`;
export const documents = (a: { readonly count: number }): string => number(a.count);
export const missing = 'missing';
export const writes = 'writes';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Left out, because it is a link: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `Backed up ${a.folder} to ${a.file}: ${(isOne(a.count) ? `${number(a.count)} file` : `${number(a.count)} files`)}.`;
export const keysApart = (a: { readonly command: string }): string => `The keys that encrypt what people write are not in it. Back them up somewhere else: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `Restored ${a.folder} as it was at ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} file` : `${number(a.count)} files`)}, unchanged.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Key ${a.number}: opened ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}.`;
export const notOpened = (a: { readonly count: number }): string => `Could not open ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}: damaged, or the key is missing (“keys list” shows which).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Backed up the keys of ${a.folder} to ${a.file}. Without the passphrase, nobody can read this file, and nobody can help.`;
export const keysRestored = (a: { readonly file: string }): string => `The keys are in ${a.file}.`;
export const passphrase = 'Passphrase';
export const newPassphrase = (a: { readonly count: number }): string => `New passphrase, of ${(isOne(a.count) ? `${number(a.count)} character` : `${number(a.count)} characters`)} or more`;
export const passphraseAgain = 'The same passphrase again';

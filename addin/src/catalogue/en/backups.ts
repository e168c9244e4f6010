// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Left out, because it is a link: ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `Backed up ${a.folder} to ${a.file}: ${(isOne(a.count) ? `${number(a.count)} file` : `${number(a.count)} files`)}.`;
export const keysApart = (a: { readonly command: string }): string => `The keys that encrypt what people write are not in it. Back them up somewhere else: ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `Restored ${a.folder} as it was at ${a.moment}: ${(isOne(a.count) ? `${number(a.count)} file` : `${number(a.count)} files`)}, unchanged.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Key ${a.number}: opened ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}.`;
export const notOpened = (a: { readonly count: number }): string => `Could not open ${(isOne(a.count) ? `${number(a.count)} document` : `${number(a.count)} documents`)}: damaged, or the key is missing (“keys list” shows which).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Backed up the keys of ${a.folder} to ${a.file}. Without the passphrase, nobody can read this file, and nobody can help.`;
export const keysRestored = (a: { readonly file: string }): string => `The keys are in ${a.file}.`;
export const passphrase = 'Passphrase:';
export const newPassphrase = (a: { readonly count: number }): string => `New passphrase, of ${(isOne(a.count) ? `${number(a.count)} character` : `${number(a.count)} characters`)} or more:`;
export const passphraseAgain = 'The same passphrase again:';
export const refused = {
  busy: (a: { readonly folder: string }): string => `Another backup of ${a.folder} is being made; try again when it has finished.`,
  noData: (a: { readonly folder: string }): string => `${a.folder} has no data; name the data folder with --data.`,
  exists: (a: { readonly file: string }): string => `${a.file} exists already; name another file.`,
  inside: (a: { readonly file: string }): string => `${a.file} is in the data folder; name a file elsewhere, preferably on another disk.`,
  keysInside: (a: { readonly file: string }): string => `${a.file} is in the data folder, so the folder’s backups would contain it; name a file elsewhere.`,
  diskFull: (a: { readonly folder: string }): string => `The disk that holds ${a.folder} is full; free some space and try again.`,
  restoring: (a: { readonly folder: string }): string => `Another process is restoring ${a.folder}; try again when it has finished.`,
  notEmpty: (a: { readonly folder: string }): string => `${a.folder} is not empty. A restore never overwrites data: name an empty folder with --data.`,
  newer: (a: { readonly file: string; readonly version: string }): string => `${a.file} was made by a newer version, ${a.version}, which stores data in another format. Restore it with that version.`,
  newerForm: (a: { readonly file: string; readonly version: string }): string => `${a.file} was made by version ${a.version}, in a format that this version does not know. Update the program.`,
  notABackUp: (a: { readonly file: string; readonly reason: string }): string => `${a.file} is not a backup, or it was cut off: ${a.reason} Copy it again from where it is kept, or use another backup.`,
  damaged: (a: { readonly file: string; readonly what: string }): string => `${a.file} is damaged: ${a.what}. Copy it again from where it is kept, or use another backup.`,
  database: (a: { readonly found: string }): string => `The database is damaged (${a.found}). Use another backup.`,
  keysNeeded: (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Name the backup of the keys with --keys, or put the key file at ${a.path}. To restore only what can be read without keys: --without-keys.`,
  otherKey: (a: { readonly file: string; readonly number: string }): string => `${a.file} contains a different key ${a.number} from the one in the backup. If it belongs to other data, move it away and try again.`,
  noKeys: (a: { readonly file: string }): string => `There are no keys in ${a.file}.`,
  wrongPassphrase: (a: { readonly file: string }): string => `${a.file} does not open with this passphrase. If the passphrase is right, the file is damaged: use another copy.`,
  notKeys: (a: { readonly file: string }): string => `${a.file} is not a backup of keys, or it is damaged; use another copy.`,
  shortPassphrase: (a: { readonly count: number }): string => `A passphrase for keys needs at least ${(isOne(a.count) ? `${number(a.count)} character` : `${number(a.count)} characters`)}: five random words, for example.`,
  passphrasesDiffer: 'The two passphrases differ; nothing was written.',
};
export const damage = {
  noManifest: 'it has no manifest',
  missing: (a: { readonly name: string }): string => `${a.name} is missing`,
  changed: (a: { readonly name: string }): string => `${a.name} has changed`,
  surplus: (a: { readonly names: readonly string[] }): string => `${listShort(a.names)} is not in its manifest`,
  outside: (a: { readonly name: string }): string => `${a.name} is outside the folder`,
  notUnpacked: (a: { readonly name: string }): string => `${a.name} cannot be unpacked`,
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const signIn = {
  nobody: 'Nobody is signed in to Microsoft 365 on this machine. Run: oneonone login',
  noConsent: 'This application has no access to Microsoft 365 (consent is missing). An administrator must grant it: Entra admin center, Enterprise applications, this application, Permissions, Grant admin consent.',
  unknownClient: 'The tenant has no application with this client id. Check the client id and the tenant.',
  unknownTenant: 'There is no such tenant. Check the tenant’s id or domain.',
  expired: 'The sign-in has expired, or the organisation requires a new one. Run: oneonone login',
  wrongSecret: 'The application’s secret is wrong or has expired. An administrator can create a new one.',
  blocked: 'The organisation’s rules block this application (conditional access or assignment). An administrator can allow it.',
  again: 'Microsoft 365 requires you to sign in again. Run: oneonone login',
  failed: (a: { readonly reason: string }): string => `The sign-in to Microsoft 365 failed: ${a.reason}`,
  failedWith: (a: { readonly code: string; readonly reason: string }): string => `The sign-in to Microsoft 365 failed (${a.code}): ${a.reason}`,
};
export const graph = {
  busy: (a: { readonly what: string; readonly code: string; readonly seconds: number }): string => `Microsoft 365 is busy, so we could not read ${a.what} (${a.code}). Try again in ${(isOne(a.seconds) ? `${number(a.seconds)} second` : `${number(a.seconds)} seconds`)}.`,
  denied: (a: { readonly what: string; readonly code: string; readonly permission: string }): string => `Microsoft 365 denied access to ${a.what} (${a.code}). An administrator must grant this application ${a.permission} and consent to it.`,
  refused: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 did not accept the sign-in, so we could not read ${a.what} (${a.code}). Sign in again: oneonone login.`,
  silent: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 did not respond, so we could not read ${a.what} (${a.code}). Try again later.`,
  rejected: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 rejected the request for ${a.what} (${a.code}). This is a bug, or a mistake in the settings.`,
  noMailbox: 'Your account has no mailbox, so it has no calendar.',
};
export const things = {
  people: 'the people',
  groups: 'the groups',
  rooms: 'the rooms',
  workspaces: 'the workspaces',
  ownEntry: 'your own entry',
  reports: 'your direct reports',
};
export const data = {
  isFile: (a: { readonly path: string }): string => `${a.path} is a file; name a folder for the data.`,
  unusable: (a: { readonly path: string; readonly reason: string }): string => `The data folder ${a.path} cannot be used: ${a.reason} Name another folder, or make this one writable.`,
  newer: (a: { readonly path: string; readonly found: string; readonly known: string }): string => `${a.path} was written by a newer version of this program (schema ${a.found}; this one knows ${a.known}). Update the program, or name another data folder.`,
  noLog: (a: { readonly path: string }): string => `${a.path} is on a file system where SQLite cannot keep a write-ahead log; choose a data folder on a local disk.`,
  inUse: (a: { readonly path: string; readonly seconds: number }): string => `${a.path} has been in use by another process for ${(isOne(a.seconds) ? `${number(a.seconds)} second` : `${number(a.seconds)} seconds`)}; try again when it has finished.`,
  readOnly: (a: { readonly path: string }): string => `${a.path} cannot be written; make it writable, or name another data folder.`,
  noDatabase: (a: { readonly path: string }): string => `${a.path} is not a database, or it is damaged; move it away or restore it from a backup.`,
  notOpened: (a: { readonly path: string }): string => `${a.path} cannot be opened; give it read and write permission, or name another data folder.`,
  failed: (a: { readonly path: string; readonly reason: string }): string => `${a.path} cannot be read or written: ${a.reason}`,
  noPreview: (a: { readonly path: string }): string => `${a.path} already exists and is not a preview; choose another folder with --out.`,
  noSample: (a: { readonly path: string }): string => `${a.path} contains something other than a sample organisation. Choose an empty or a new folder.`,
  contended: (a: { readonly what: string }): string => `Others kept changing ${a.what} at the same time, so this change was not saved. Try again.`,
};
export const document = {
  newer: (a: { readonly kind: string; readonly found: number; readonly known: number }): string => `A document of the kind “${a.kind}” is stored in version ${number(a.found)}; this program knows versions up to ${number(a.known)}. Update the program.`,
  damaged: (a: { readonly kind: string; readonly error: string }): string => `A document of the kind “${a.kind}” is damaged (${a.error}); restore it from a backup.`,
  sealed: (a: { readonly kind: string }): string => `A document of the kind “${a.kind}” has sealed text, which this program cannot open. Update the program.`,
  incomplete: (a: { readonly member: string }): string => `A document lacks “${a.member}”; restore it from a backup.`,
};
export const sample = {
  fictional: 'The sample company Northwind Example and its calendars. All of its people are fictional.',
  replaced: 'This folder is replaced as a whole whenever the sample is written again: keep nothing of your own in it.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const parts = {
  permission: (a: { readonly name: string }): string => `permission ${a.name}`,
  readerPermission: (a: { readonly name: string }): string => `reader’s permission ${a.name}`,
  writerPermission: (a: { readonly name: string }): string => `writer’s permission ${a.name}`,
  readerScope: 'reader’s scope',
  sender: (a: { readonly number: number }): string => `mailer’s sender ${number(a.number)}`,
  senders: 'mailer’s senders',
  clock: 'clock',
  directory: 'directory',
  mailboxes: 'mailboxes',
  database: 'database',
  queues: 'queues',
  subscriptions: 'subscriptions',
  keys: 'keys of sealed text',
  deployment: 'deployment',
  application: 'application',
  notifications: 'notifications',
  administrator: 'administrator',
  signIn: 'sign-in',
  registration: 'app registration',
  consent: 'consent',
  addIn: 'add-in',
  addInSettings: 'add-in’s settings',
  manifest: 'manifest’s addresses',
};
export const notChecked = {
  what: (a: { readonly error: string }): string => `It could not be checked (${a.error}).`,
  remedy: 'See the application’s log.',
};
export const notReady = {
  what: 'It is not ready.',
  directory: 'It is read every night at 01:00 UTC, once the reader has its permissions.',
  database: 'Check that the account exists and that the application’s identity may use it; azd provision sets both.',
  other: 'See the application’s log, which says what is missing.',
};
export const keys = {
  notRead: 'The keys that open sealed text could not be read. What people wrote cannot be read until they are.',
  missing: (a: { readonly number: string }): string => `Key ${a.number}, which opens sealed text, is missing. Put it back; without it, what was sealed with it cannot be read.`,
  whichUnknown: 'Text in this database is sealed, but no keys are here, and nothing says which one writes. Put the keys back.',
  wrong: (a: { readonly number: string }): string => `Key ${a.number} is another key than the one that sealed the text in this database. Put the right one back.`,
  giveRole: 'Give the application’s identity the role Key Vault Secrets User on the vault; azd provision sets it.',
  recover: 'Make or recover the secret sealing-key-NUMBER in the vault (docs/operate.md, Encryption of what people write).',
  putBack: 'Put back the earlier version of the secret (docs/operate.md, Encryption of what people write).',
};
export const clock = {
  silent: 'Microsoft Graph did not say what time it is.',
  off: (a: { readonly minutes: number }): string => `It differs by ${(isOne(a.minutes) ? `${number(a.minutes)} minute` : `${number(a.minutes)} minutes`)} from that of Microsoft Graph.`,
  remedy: 'Set the clock of this machine. In Azure, restart the application.',
};
export const graph = {
  retry: 'Try again in a few minutes.',
  notAuthenticated: (a: { readonly code: string }): string => `Microsoft Graph does not accept the identity (${a.code}).`,
  provision: 'Deploy again with azd provision, so that the application has its three identities.',
  refused: (a: { readonly code: string }): string => `Microsoft Graph refuses it (${a.code}).`,
  noMailbox: (a: { readonly code: string }): string => `There is no such mailbox (${a.code}).`,
  unexpected: (a: { readonly code: string }): string => `Microsoft Graph did not respond as expected (${a.code}).`,
};
export const directory = {
  remedy: 'Run infra/entra/grant.ps1 (docs/deploy.md, step 5). Entra ID can take an hour to apply it.',
};
export const mailboxes = {
  remedy: 'Run infra/entra/exchange.ps1 (docs/deploy.md, step 6), and check that the mailbox is a direct member of its group. Exchange can take two hours to apply it.',
  tooWide: (a: { readonly readable: number; readonly tried: number }): string => `The reader can read the calendars of people who manage nobody (${number(a.readable)} of ${number(a.tried)} that were tried).`,
  narrow: 'Unless the managers’ group contains them on purpose, remove the calendar permissions of the identities in Entra ID: they apply to every mailbox, whatever is set in Exchange.',
  noSenders: 'There are none.',
  setSenders: 'Set them: azd env set ONEONONE_SENDER, then azd provision.',
};
export const subscriptions = {
  missing: (a: { readonly missing: number; readonly all: number }): string => `Graph does not tell us about changes in ${number(a.missing)} of ${(isOne(a.all) ? `${number(a.all)} calendar` : `${number(a.all)} calendars`)}.`,
  remedy: 'Check that these people are in the organisers’ group and that /api/graph/notifications can be reached from outside (docs/operate.md, “Lost subscriptions”). They are created again every six hours.',
};
export const queues = {
  failed: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} message has` : `${number(a.count)} messages have`)} failed permanently.`,
  remedy: 'Read the reasons with GET /api/work/poison, fix the cause and put them back (docs/operate.md, “Poison”).',
};
export const deployment = {
  unknown: (a: { readonly output: string }): string => `azd knows of no deployment: ${a.output}`,
  runThere: 'Run this in the folder in which you ran azd up.',
  noValues: (a: { readonly names: readonly string[] }): string => `azd has no value for ${listShort(a.names)}.`,
  follow: 'Follow docs/deploy.md, steps 2 and 3: register.ps1, then azd up.',
};
export const addIn = {
  otherSettings: (a: { readonly names: readonly string[] }): string => `${listShort(a.names)} in config.json does not name this deployment.`,
  deploy: 'Run azd deploy addin: it builds the add-in for this deployment.',
  otherHosts: (a: { readonly hosts: readonly string[]; readonly host: string }): string => `The manifest names ${listShort(a.hosts)} and not ${a.host}.`,
  rollOut: 'Run azd deploy addin: it builds the add-in for this deployment. Then roll out addin/dist/manifest.xml again (docs/deploy.md, step 7).',
};
export const application = {
  notRunning: (a: { readonly status: string }): string => `It is not running (${a.status}).`,
  seeStream: 'See the log stream in the portal, which names each wrong setting. Then run azd provision and azd deploy.',
  notValidated: (a: { readonly status: string }): string => `Graph could not validate the address for notifications (${a.status}).`,
  nothingBetween: 'Check that nothing between the internet and the application requires a sign-in or changes requests.',
  noToken: (a: { readonly output: string }): string => `There is no token for the API: ${a.output}`,
  notAllowed: 'The API does not let you run this check.',
  assignRole: 'Assign yourself the role Administrator (Entra ID, Enterprise applications, Users and groups), and run az login again.',
  badToken: 'The API does not accept your token.',
  checkIds: 'ONEONONE_API_CLIENT_ID and the tenant must be those of the app registration: azd provision sets them.',
  silent: (a: { readonly status: string }): string => `The API did not respond (${a.status}).`,
  retry: 'Try again in a minute; see its log.',
};
export const unexpected = {
  what: (a: { readonly error: string }): string => `It did not respond as expected: ${a.error}`,
  remedy: 'Run azd deploy, and try again in a minute.',
};
export const signIn = {
  register: (a: { readonly url: string }): string => `Run infra/entra/register.ps1 -AddInUrl "${a.url}" (docs/deploy.md, step 3).`,
  noRegistration: (a: { readonly id: string }): string => `There is none with the id ${a.id}, or you are not signed in (az login).`,
  lacks: (a: { readonly things: readonly string[] }): string => `It lacks ${listShort(a.things)}.`,
  redirect: (a: { readonly address: string }): string => `the redirect address ${a.address}`,
  tokens: 'tokens of version 2',
  scope: 'the scope OneOnOne.Use',
  noConsent: 'Nobody has consented yet.',
  consent: 'Open the pane once and consent, or consent for everybody in Entra ID, Enterprise applications, Permissions (docs/deploy.md, step 7).',
};
export const programs = {
  notInstalled: (a: { readonly program: string }): string => `'${a.program}' is not installed.`,
};

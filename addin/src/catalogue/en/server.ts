// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const running = (a: { readonly address: string }): string => `OutlookOneOnOne is running at ${a.address} - open it in a browser.`;
export const sample = 'It shows a sample company. What to try next:';
export const choosePerson = 'Choose a person on that page to open their calendar, with the add-in next to each invite.';
export const seeDigests = 'See the weekly digests in this terminal:';
export const ownOrganisation = 'Use your own organisation:';
export const allCommands = 'See all commands and options:';
export const outlook = (a: { readonly port: string }): string => `Outlook on this machine can load the add-in from https://localhost:${a.port}/ (docs/sideload.md).`;
export const digestsOn = (a: { readonly folder: string }): string => `Weekly digests are on. Any that are due are written to ${a.folder}`;
export const digestsOff = 'Weekly digests are off. Once your organisation has agreed to them, turn them on with --digests.';
export const stops = 'Press Ctrl+C to stop.';
export const stopping = 'Stopping.';
export const portInUse = (a: { readonly port: string; readonly other: string }): string => `Port ${a.port} is in use by another program. Stop that program, or choose another port: --port ${a.other}.`;
export const portsInUse = (a: { readonly port: string; readonly https: string }): string => `Port ${a.port} or ${a.https} is in use by another program. Stop that program, or choose other ports: --port and --https-port.`;
export const certificate = (a: { readonly file: string; readonly reason: string; readonly command: string }): string => `${a.file} cannot be used as a certificate: ${a.reason} To create one that this machine trusts: ${a.command}`;
export const keysIn = (a: { readonly path: string }): string => `The keys that encrypt notes are in ${a.path} - back that file up, but not with the data folder.`;
export const keysBelong = (a: { readonly fault: string; readonly path: string }): string => `${a.fault} The keys belong into ${a.path}. Everything else works.`;
export const serving = (a: { readonly folder: string }): string => `Another oneonone process is serving the data in ${a.folder}. Use that one, stop it, or choose another folder with --data.`;
export const servingAt = (a: { readonly folder: string; readonly address: string }): string => `Another oneonone process is serving the data in ${a.folder} at ${a.address}. Use that one, stop it, or choose another folder with --data.`;
export const onlyThisMachine = 'This server only accepts requests from its own machine, at localhost.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listAnd, number } from './language';

export const parts = {
  permission: (a: { readonly name: string }): string => `Berechtigung ${a.name}`,
  readerPermission: (a: { readonly name: string }): string => `Leser: Berechtigung ${a.name}`,
  writerPermission: (a: { readonly name: string }): string => `Schreiber: Berechtigung ${a.name}`,
  readerScope: 'Leser: Reichweite',
  sender: (a: { readonly number: number }): string => `Versand: Absender ${number(a.number)}`,
  senders: 'Versand: Absender',
  clock: 'Uhr',
  directory: 'Verzeichnis',
  mailboxes: 'Postfächer',
  database: 'Datenbank',
  queues: 'Warteschlangen',
  subscriptions: 'Abonnements',
  keys: 'Schlüssel für verschlüsselten Text',
  deployment: 'Bereitstellung',
  application: 'Anwendung',
  notifications: 'Benachrichtigungen',
  administrator: 'Administration',
  signIn: 'Anmeldung',
  registration: 'App-Registrierung',
  consent: 'Zustimmung',
  addIn: 'Add-in',
  addInSettings: 'Einstellungen des Add-ins',
  manifest: 'Adressen im Manifest',
};
export const notChecked = {
  what: (a: { readonly error: string }): string => `Das ließ sich nicht prüfen (${a.error}).`,
  remedy: 'Näheres steht im Protokoll der Anwendung.',
};
export const notReady = {
  what: 'Noch nicht bereit.',
  directory: 'Es wird jede Nacht um 01:00 UTC gelesen, sobald der Leser seine Berechtigungen hat.',
  database: 'Prüfen, ob das Konto existiert und die Identität der Anwendung es verwenden darf; azd provision richtet beides ein.',
  other: 'Was fehlt, steht im Protokoll der Anwendung.',
};
export const keys = {
  notRead: 'Die Schlüssel für verschlüsselten Text ließen sich nicht lesen. Bis dahin ist nicht lesbar, was Menschen geschrieben haben.',
  missing: (a: { readonly number: string }): string => `Der Schlüssel ${a.number} für verschlüsselten Text fehlt. Ohne ihn ist nicht lesbar, was damit verschlüsselt wurde; er muss zurück an seinen Platz.`,
  whichUnknown: 'In dieser Datenbank ist Text verschlüsselt, aber es sind keine Schlüssel da, und nichts sagt, welcher schreibt. Die Schlüssel müssen zurück an ihren Platz.',
  wrong: (a: { readonly number: string }): string => `Der Schlüssel ${a.number} ist nicht der, mit dem der Text in dieser Datenbank verschlüsselt wurde. Der richtige muss zurück an seinen Platz.`,
  giveRole: 'Der Identität der Anwendung im Tresor die Rolle Key Vault Secrets User geben; azd provision richtet sie ein.',
  recover: 'Das Geheimnis sealing-key-NUMBER im Tresor anlegen oder wiederherstellen (docs/operate.md, Encryption of what people write).',
  putBack: 'Die frühere Version des Geheimnisses wiederherstellen (docs/operate.md, Encryption of what people write).',
};
export const clock = {
  silent: 'Microsoft Graph hat die Uhrzeit nicht genannt.',
  off: (a: { readonly minutes: number }): string => `Sie weicht um ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0Minute` : `${number(a.minutes)}\u00a0Minuten`)} von der Uhr von Microsoft Graph ab.`,
  remedy: 'Die Uhr dieses Computers stellen. In Azure die Anwendung neu starten.',
};
export const graph = {
  retry: 'In ein paar Minuten noch einmal versuchen.',
  notAuthenticated: (a: { readonly code: string }): string => `Microsoft Graph erkennt die Identität nicht an (${a.code}).`,
  provision: 'Mit azd provision neu bereitstellen, damit die Anwendung ihre drei Identitäten hat.',
  refused: (a: { readonly code: string }): string => `Microsoft Graph lehnt es ab (${a.code}).`,
  noMailbox: (a: { readonly code: string }): string => `Dieses Postfach gibt es nicht (${a.code}).`,
  unexpected: (a: { readonly code: string }): string => `Microsoft Graph hat nicht wie erwartet geantwortet (${a.code}).`,
};
export const directory = {
  remedy: 'infra/entra/grant.ps1 ausführen (docs/deploy.md, Schritt 5). In Entra ID kann es eine Stunde dauern, bis es wirkt.',
};
export const mailboxes = {
  remedy: 'infra/entra/exchange.ps1 ausführen (docs/deploy.md, Schritt 6) und prüfen, ob das Postfach direktes Mitglied seiner Gruppe ist. In Exchange kann es zwei Stunden dauern, bis es wirkt.',
  tooWide: (a: { readonly readable: number; readonly tried: number }): string => `Der Leser kann Kalender von Personen lesen, die niemanden führen (${number(a.readable)} von ${number(a.tried)} geprüften).`,
  narrow: 'Falls sie nicht absichtlich in der Gruppe der Führungskräfte sind: die Kalenderberechtigungen der Identitäten in Entra ID entfernen. Sie gelten für jedes Postfach, was auch immer in Exchange eingestellt ist.',
  noSenders: 'Es gibt keine.',
  setSenders: 'Festlegen: azd env set ONEONONE_SENDER, danach azd provision.',
};
export const subscriptions = {
  missing: (a: { readonly missing: number; readonly all: number }): string => `Graph meldet uns Änderungen in ${number(a.missing)} von ${(isOne(a.all) ? `${number(a.all)} Kalender` : `${number(a.all)} Kalendern`)} nicht.`,
  remedy: 'Prüfen, ob diese Personen in der Gruppe der Organisierenden sind und /api/graph/notifications von außen erreichbar ist (docs/operate.md, „Lost subscriptions“). Alle sechs Stunden werden sie neu angelegt.',
};
export const queues = {
  failed: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} Nachricht ist` : `${number(a.count)} Nachrichten sind`)} endgültig gescheitert.`,
  remedy: 'Die Gründe mit GET /api/work/poison lesen, die Ursache beheben und die Nachrichten wieder in die Warteschlange stellen (docs/operate.md, „Poison“).',
};
export const deployment = {
  unknown: (a: { readonly output: string }): string => `azd kennt keine Bereitstellung: ${a.output}`,
  runThere: 'Im selben Ordner wie azd up ausführen.',
  noValues: (a: { readonly names: readonly string[] }): string => `azd hat keinen Wert für ${listAnd(a.names)}.`,
  follow: 'docs/deploy.md folgen, Schritte 2 und 3: register.ps1, danach azd up.',
};
export const addIn = {
  otherSettings: (a: { readonly names: readonly string[] }): string => `Diese Werte in config.json gehören nicht zu dieser Bereitstellung: ${listAnd(a.names)}.`,
  deploy: 'azd deploy addin ausführen: Es baut das Add-in für diese Bereitstellung.',
  otherHosts: (a: { readonly hosts: readonly string[]; readonly host: string }): string => `Das Manifest nennt ${listAnd(a.hosts)} und nicht ${a.host}.`,
  rollOut: 'azd deploy addin ausführen: Es baut das Add-in für diese Bereitstellung. Danach addin/dist/manifest.xml neu verteilen (docs/deploy.md, Schritt 7).',
};
export const application = {
  notRunning: (a: { readonly status: string }): string => `Sie läuft nicht (${a.status}).`,
  seeStream: 'Der Protokollstream im Portal nennt jede falsche Einstellung. Danach azd provision und azd deploy ausführen.',
  notValidated: (a: { readonly status: string }): string => `Graph konnte die Adresse für Benachrichtigungen nicht bestätigen (${a.status}).`,
  nothingBetween: 'Prüfen, ob zwischen Internet und Anwendung etwas eine Anmeldung verlangt oder Anfragen ändert.',
  noToken: (a: { readonly output: string }): string => `Es gibt kein Token für die API: ${a.output}`,
  notAllowed: 'Die API lässt diese Prüfung nicht zu.',
  assignRole: 'Die Rolle Administrator zuweisen (Entra ID, Unternehmensanwendungen, Benutzer und Gruppen) und az login noch einmal ausführen.',
  badToken: 'Die API nimmt das Token nicht an.',
  checkIds: 'ONEONONE_API_CLIENT_ID und der Mandant müssen die der App-Registrierung sein: azd provision setzt sie.',
  silent: (a: { readonly status: string }): string => `Die API hat nicht geantwortet (${a.status}).`,
  retry: 'In einer Minute noch einmal versuchen; Näheres steht im Protokoll.',
};
export const unexpected = {
  what: (a: { readonly error: string }): string => `Die Antwort war nicht wie erwartet: ${a.error}`,
  remedy: 'azd deploy ausführen und in einer Minute noch einmal versuchen.',
};
export const signIn = {
  register: (a: { readonly url: string }): string => `infra/entra/register.ps1 -AddInUrl "${a.url}" ausführen (docs/deploy.md, Schritt 3).`,
  noRegistration: (a: { readonly id: string }): string => `Mit der ID ${a.id} gibt es keine, oder es ist niemand angemeldet (az login).`,
  lacks: (a: { readonly things: readonly string[] }): string => `Es fehlt: ${listAnd(a.things)}.`,
  redirect: (a: { readonly address: string }): string => `die Umleitungsadresse ${a.address}`,
  tokens: 'Token der Version 2',
  scope: 'der Bereich OneOnOne.Use',
  noConsent: 'Noch hat niemand zugestimmt.',
  consent: 'Einmal das Add-in öffnen und zustimmen, oder für alle zustimmen in Entra ID, Unternehmensanwendungen, Berechtigungen (docs/deploy.md, Schritt 7).',
};
export const programs = {
  notInstalled: (a: { readonly program: string }): string => `„${a.program}“ ist nicht installiert.`,
};

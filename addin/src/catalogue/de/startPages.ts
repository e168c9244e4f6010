// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const title = 'Wessen 1:1-Gespräche?';
export const lead = 'Eine Person auswählen und sehen, was sie sieht: den Status ihrer 1:1-Gespräche, was der Wochenüberblick über sie sagt, und den Wochenüberblick, den sie bekommt.';
export const digestsOn = 'Der Wochenüberblick ist eingeschaltet. Er wird ab Montag, 08:00\u00a0Uhr, in der Zeitzone der jeweiligen Person verschickt.';
export const digestsOff = 'Der Wochenüberblick ist ausgeschaltet, deshalb sehen alle nur den Status der eigenen 1:1-Gespräche. Einschalten: mit --digests neu starten.';
export const find = 'Jemanden suchen';
export const placeholder = 'Name, Position oder Adresse';
export const findButton = 'Suchen';
export const emptyFile = 'Die Personenliste ist leer.';
export const noMatch = (a: { readonly search: string }): string => `Zu „${a.search}“ passt niemand. Oft hilft ein Teil des Namens.`;
export const showEverybody = 'Alle anzeigen';
export const managersOfManagers = {
  heading: 'Führungskräfte von Führungskräften',
  text: 'Sie bekommen den Wochenüberblick.',
};
export const managers = {
  heading: 'Führungskräfte',
  text: 'Sie sehen ihre eigenen 1:1-Gespräche und was der Wochenüberblick über sie sagt.',
};
export const others = {
  heading: 'Alle anderen',
  text: 'Sie sehen ihre eigenen 1:1-Gespräche.',
};
export const count = (a: { readonly count: number }): string => number(a.count);
export const more = (a: { readonly count: number }): string => `und ${number(a.count)} weitere. Die Suche nach dem Namen findet sie.`;
export const reports = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)} im Team`;
export const notFound = {
  title: 'Nicht gefunden',
  text: 'Niemand hat diese Adresse',
  link: 'Jemand anderen auswählen',
};
export const yourStatus = 'Der Status deiner 1:1-Gespräche';
export const aboutYou = 'Was der Wochenüberblick über dich sagt';
export const noFigures = {
  because: (a: { readonly reason: string }): string => `Keine Zahlen: ${a.reason}.`,
  entries: 'Keine Zahlen: Wir konnten Einträge in den Kalendern nicht lesen.',
};
export const noneDue = 'Noch ist es für kein 1:1 Zeit, weil alle im Team neu, zurück oder abwesend sind.';
export const onlyYou = 'Du hast keine Führungskraft, deshalb steht das nur in deinem eigenen Wochenüberblick.';
export const whoSees = (a: { readonly name: string }): string => `${a.name} und die Führungskräfte auf höheren Ebenen sehen nur das: Anzahlen und eine Entwicklung, keine Namen, Betreffe oder Notizen.`;
export const columns = {
  with: 'Mit',
  status: 'Status',
  last: 'Letztes',
  next: 'Nächstes',
  agreed: 'Vereinbart',
  empty: '–',
};
export const reportsTo = (a: { readonly name: string }): string => `berichtet an ${a.name}`;
export const yours = {
  heading: 'Deine 1:1-Gespräche',
  none: 'In den letzten 13\u00a0Wochen waren keine 1:1-Gespräche zu finden.',
};
export const timesIn = (a: { readonly zone: string }): string => `Zeiten in ${a.zone}. Was der Kalender nicht wissen kann, trägt oneonone correct ein: Abwesenheiten, einen anderen Rhythmus oder ein 1:1 ohne Einladung.`;
export const absences = 'Abwesenheiten von Personen, die niemanden führen, werden hier nicht gelesen und müssen eingetragen werden.';
export const everyDays = (a: { readonly days: number }): string => `alle ${number(a.days)}\u00a0Tage`;
export const digest = {
  heading: 'Dein Wochenüberblick',
  text: 'So sähe er jetzt aus. Er kommt von selbst jeden Montag um 08:00\u00a0Uhr in deiner Zeitzone.',
  page: 'Auf einer eigenen Seite öffnen',
  plain: 'Als reinen Text öffnen',
  frame: 'Der Wochenüberblick als E-Mail',
};
export const skip = 'Zum Inhalt springen';
export const footer = 'Diese Anwendung läuft nur auf diesem Computer. Ohne --sender verschickt sie keine E-Mails: Jeder Wochenüberblick kommt in einen Ordner.';
export const you = 'Du';
export const change = 'Wechseln';
export const notices = {
  sample: 'Das ist eine Beispielfirma. Mit der eigenen Organisation:',
  clock: (a: { readonly time: string }): string => `Die Uhr ist auf ${a.time} gestellt.`,
  files: 'Die geänderten Dateien enthalten Fehler, deshalb sind noch die bisherigen Daten zu sehen.',
  nobody: 'In der Personenliste hat niemand eine Führungskraft, also gibt es keine 1:1-Gespräche zu zeigen. In die Liste gehört zu jeder Person die Führungskraft; geänderte Listen werden neu gelesen.',
  calendars: 'Diese Kalender konnten wir nicht lesen, deshalb sind die Zahlen der Personen, denen sie gehören, nicht bekannt.',
};

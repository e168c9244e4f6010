// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const between = (a: { readonly first: string; readonly second: string }): string => `1:1 von ${a.first} und ${a.second}`;
export const declined = (a: { readonly name: string }): string => `${a.name} hat abgelehnt, deshalb zählt es nicht`;
export const declinedByOwner = 'es wurde abgelehnt, deshalb zählt es nicht';
export const tooShortToCount = (a: { readonly minutes: number }): string => `nur ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0Minute` : `${number(a.minutes)}\u00a0Minuten`)}, deshalb zählt es nicht`;
export const notOneOnOne = (a: { readonly reason: string }): string => `kein 1:1: ${a.reason}`;
export const obstacles = {
  private: 'der Termin ist privat',
  cancelled: 'der Termin ist abgesagt',
  allDay: 'der Termin ist ganztägig',
  shownAsFree: 'die Zeit wird als frei angezeigt',
  tooLong: 'der Termin dauert länger als 3\u00a0Stunden',
  tooShort: 'der Termin dauert weniger als 10\u00a0Minuten',
  hiddenAttendees: 'die Liste der Eingeladenen ist ausgeblendet',
};
export const groupInvited = (a: { readonly groups: readonly string[] }): string => `eine Gruppe ist eingeladen (${listShort(a.groups)})`;
export const nobodyInvited = 'niemand ist eingeladen';
export const onlyOneInvited = (a: { readonly name: string }): string => `nur ${a.name} ist eingeladen`;
export const tooManyInvited = (a: { readonly count: number; readonly names: readonly string[] }): string => `${(a.count === 3 ? 'drei Personen' : a.count === 4 ? 'vier Personen' : a.count === 5 ? 'fünf Personen' : `${number(a.count)} Personen`)} sind eingeladen (${listShort(a.names)})`;
export const manyMoreInvited = (a: { readonly count: number; readonly names: readonly string[]; readonly more: number }): string => `${(a.count === 6 ? 'sechs Personen' : a.count === 7 ? 'sieben Personen' : a.count === 8 ? 'acht Personen' : a.count === 9 ? 'neun Personen' : a.count === 10 ? 'zehn Personen' : a.count === 11 ? 'elf Personen' : a.count === 12 ? 'zwölf Personen' : `${number(a.count)} Personen`)} sind eingeladen (${listShort(a.names)} und ${number(a.more)} weitere)`;
export const leftOut = {
  room: (a: { readonly name: string }): string => `der Raum ${a.name} zählt nicht mit`,
  notetaker: (a: { readonly name: string }): string => `das Notizprogramm ${a.name} zählt nicht mit`,
  calendarRelay: (a: { readonly name: string }): string => `die Kalenderweiterleitung ${a.name} zählt nicht mit`,
  loggingAddress: (a: { readonly name: string }): string => `die Ablageadresse ${a.name} zählt nicht mit`,
  notAPerson: (a: { readonly name: string }): string => `${a.name} zählt nicht mit, weil die Organisation diesen Eintrag nicht als Person führt`,
  informed: (a: { readonly name: string }): string => `${a.name} ist nur zur Information eingeladen und wird nicht mitgezählt`,
  delegator: (a: { readonly name: string }): string => `${a.name} lässt sich vertreten und wird nicht mitgezählt`,
  assistant: (a: { readonly name: string }): string => `${a.name} hat nur im Auftrag eingeladen und wird nicht mitgezählt`,
};
export const moreLeftOut = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} weiterer Eintrag zählt nicht mit` : `${number(a.count)} weitere Einträge zählen nicht mit`);
export const recipients = {
  foundByName: (a: { readonly name: string }): string => `${a.name} (ohne Adresse eingeladen)`,
  notetaker: (a: { readonly name: string }): string => `das Notizprogramm ${a.name}`,
  calendarRelay: (a: { readonly name: string }): string => `die Kalenderweiterleitung ${a.name}`,
  loggingAddress: (a: { readonly name: string }): string => `die Ablageadresse ${a.name}`,
  group: (a: { readonly name: string }): string => `die Gruppe ${a.name}`,
  unknown: 'Personen, die wir nicht zuordnen konnten',
};
export const remedies = {
  private: 'Für private Termine bereiten wir keine Agenda vor. Soll dieser als 1:1 gelten, schalte „Privat“ aus.',
  cancelled: 'Vereinbare einen neuen Termin mit der anderen Person.',
  allDay: 'Gib dem Termin Anfang und Ende am selben Tag.',
  shownAsFree: 'Wähle bei „Anzeigen als“ etwas anderes als „Frei“.',
  tooLong: 'Kürze den Termin auf höchstens 3\u00a0Stunden.',
  tooShort: 'Plane mindestens 10\u00a0Minuten ein. Ab 15\u00a0Minuten zählt das 1:1.',
  hiddenAttendees: 'Die Liste sieht nur die Person, die eingeladen hat.',
  group: 'Lade statt der Gruppe die Person selbst ein.',
  tooFewPeople: 'Lade die andere Person ein.',
  tooManyPeople: 'Lade nur eine weitere Person ein. Räume zählen nicht mit.',
};
export const otherRemedy = 'Lade nur die andere Person ein, und zwar unter ihrer eigenen Adresse.';

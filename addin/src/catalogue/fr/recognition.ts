// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const between = (a: { readonly first: string; readonly second: string }): string => `entretien 1:1 entre ${a.first} et ${a.second}`;
export const declined = (a: { readonly name: string }): string => `${a.name} a refusé l’invitation : l’entretien ne compte pas comme tenu`;
export const declinedByOwner = 'l’invitation a été refusée : l’entretien ne compte pas comme tenu';
export const tooShortToCount = (a: { readonly minutes: number }): string => `${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minute` : `${number(a.minutes)}\u00a0minutes`)} seulement : l’entretien ne compte pas comme tenu`;
export const notOneOnOne = (a: { readonly reason: string }): string => `ce n’est pas un entretien 1:1 : ${a.reason}`;
export const obstacles = {
  private: 'la réunion est privée',
  cancelled: 'la réunion est annulée',
  allDay: 'la réunion dure toute la journée',
  shownAsFree: 'le créneau est affiché comme disponible',
  tooLong: 'la réunion dure plus de 3\u00a0heures',
  tooShort: 'la réunion dure moins de 10\u00a0minutes',
  hiddenAttendees: 'la liste des participants est masquée',
};
export const groupInvited = (a: { readonly groups: readonly string[] }): string => `l’invitation s’adresse à un groupe (${listShort(a.groups)})`;
export const nobodyInvited = 'personne d’autre ne figure dans l’invitation';
export const onlyOneInvited = (a: { readonly name: string }): string => `une seule personne figure dans l’invitation (${a.name})`;
export const tooManyInvited = (a: { readonly count: number; readonly names: readonly string[] }): string => `l’invitation s’adresse à ${(a.count === 3 ? 'trois personnes' : a.count === 4 ? 'quatre personnes' : a.count === 5 ? 'cinq personnes' : isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)} (${listShort(a.names)})`;
export const manyMoreInvited = (a: { readonly count: number; readonly names: readonly string[]; readonly more: number }): string => `l’invitation s’adresse à ${(a.count === 6 ? 'six personnes' : a.count === 7 ? 'sept personnes' : a.count === 8 ? 'huit personnes' : a.count === 9 ? 'neuf personnes' : a.count === 10 ? 'dix personnes' : a.count === 11 ? 'onze personnes' : a.count === 12 ? 'douze personnes' : isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)} (${listShort(a.names)}, plus ${(isOne(a.more) ? `${number(a.more)} autre` : `${number(a.more)} autres`)})`;
export const leftOut = {
  room: (a: { readonly name: string }): string => `la salle ${a.name} ne compte pas`,
  notetaker: (a: { readonly name: string }): string => `l’assistant de prise de notes ${a.name} ne compte pas`,
  calendarRelay: (a: { readonly name: string }): string => `le relais de calendrier ${a.name} ne compte pas`,
  loggingAddress: (a: { readonly name: string }): string => `l’adresse d’archivage ${a.name} ne compte pas`,
  notAPerson: (a: { readonly name: string }): string => `l’adresse ${a.name} ne compte pas : pour ton organisation, ce n’est pas celle d’une personne`,
  informed: (a: { readonly name: string }): string => `${a.name} reçoit l’invitation pour information : sa présence n’est pas comptée`,
  delegator: (a: { readonly name: string }): string => `${a.name} se fait remplacer : sa présence n’est pas comptée`,
  assistant: (a: { readonly name: string }): string => `${a.name} a envoyé l’invitation pour quelqu’un d’autre : sa présence n’est pas comptée`,
};
export const moreLeftOut = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} autre ne compte pas` : `${number(a.count)} autres ne comptent pas`);
export const recipients = {
  foundByName: (a: { readonly name: string }): string => `${a.name} (sans adresse)`,
  notetaker: (a: { readonly name: string }): string => `l’assistant de prise de notes ${a.name}`,
  calendarRelay: (a: { readonly name: string }): string => `le relais de calendrier ${a.name}`,
  loggingAddress: (a: { readonly name: string }): string => `l’adresse d’archivage ${a.name}`,
  group: (a: { readonly name: string }): string => `le groupe ${a.name}`,
  unknown: 'des personnes que nous n’avons pas pu identifier',
};
export const remedies = {
  private: 'Nous ne préparons pas d’ordre du jour pour les réunions privées. Pour en faire un entretien 1:1, désactive « Privé ».',
  cancelled: 'Planifie une nouvelle réunion avec l’autre personne.',
  allDay: 'Indique une heure de début et de fin le même jour.',
  shownAsFree: 'Affiche le créneau comme occupé.',
  tooLong: 'Limite-la à 3\u00a0heures.',
  tooShort: 'Prévois au moins 10\u00a0minutes. L’entretien compte comme tenu à partir de 15\u00a0minutes.',
  hiddenAttendees: 'Seule la personne qui organise la réunion peut voir qui est dans l’invitation.',
  group: 'Invite la personne elle-même plutôt qu’un groupe.',
  tooFewPeople: 'Invite l’autre personne.',
  tooManyPeople: 'N’invite qu’une seule autre personne. Les salles ne comptent pas.',
};
export const otherRemedy = 'N’invite que l’autre personne, à sa propre adresse.';

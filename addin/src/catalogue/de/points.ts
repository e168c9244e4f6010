// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Themen';
export const none = (a: { readonly name: string }): string => `Noch keine. Mach den Anfang. ${a.name} kann auch Themen eintragen.`;
export const add = 'Thema eintragen';
export const addButton = 'Eintragen';
export const waiting = 'auf diesem Gerät gespeichert, noch nicht gesendet';
export const you = 'Du';
export const carriedOver = (a: { readonly times: number }): string => `${(a.times === 1 ? 'einmal' : `${number(a.times)}-mal`)} verschoben`;
export const closed = (a: { readonly count: number }): string => `Erledigt oder verschoben (${number(a.count)})`;
export const places = {
  done: 'erledigt',
  movedOn: 'nächstes Mal',
};
export const actions = {
  more: (a: { readonly text: string }): string => `Weitere Aktionen für „${a.text}“`,
  group: (a: { readonly text: string }): string => `Aktionen für „${a.text}“`,
  tick: (a: { readonly text: string }): string => `Erledigt: ${a.text}`,
  up: 'Nach oben',
  down: 'Nach unten',
  nextTime: 'Nächstes Mal',
  bringBack: 'Zurückholen',
  reword: 'Umformulieren',
  remove: 'Löschen',
  newWording: 'Neue Formulierung',
};
export const announcements = {
  added: 'Eingetragen.',
  ticked: 'Als erledigt markiert.',
  reopened: 'Wieder offen.',
  moved: 'Aufs nächste Mal verschoben.',
  broughtBack: 'Wieder auf der Agenda.',
  position: (a: { readonly at: number; readonly of: number }): string => `Jetzt ${number(a.at)} von ${number(a.of)}.`,
  removed: 'Gelöscht.',
  reworded: 'Umformuliert.',
};
export const checkIn = (a: { readonly name: string }): string => `Diesmal bei ${a.name} nachfragen`;
export const checkInFrom = (a: { readonly name: string }): string => `${a.name} möchte dich fragen`;
export const onlyYou = 'Das siehst nur du';
export const failed = 'Die Agenda konnten wir nicht laden.';

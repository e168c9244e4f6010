// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayWeekday, number, timeShort } from './language';

export const pane = '1:1-Agenda';
export const events = 'Ereignisse des Add-ins';
export const body = 'Text der Einladung';
export const newMeeting = 'Neuer Termin';
export const send = 'Senden';
export const sendAnyway = 'Trotzdem senden';
export const doNotSend = 'Nicht senden';
export const edit = 'Bearbeiten';
export const cancelMeeting = 'Termin absagen';
export const accept = 'Zusagen';
export const tentative = 'Mit Vorbehalt';
export const decline = 'Ablehnen';
export const close = 'Schließen';
export const closePane = 'Add-in schließen';
export const dismiss = 'Ausblenden';
export const title = 'Titel';
export const titleHint = 'Titel eingeben';
export const start = 'Beginn';
export const end = 'Ende';
export const invite = 'Einladen';
export const nameHint = 'Name';
export const add = 'Hinzufügen';
export const remove = (a: { readonly name: string }): string => `${a.name} entfernen`;
export const organiser = 'hat eingeladen';
export const notes = {
  room: 'Raum',
  accepted: 'zugesagt',
  tentative: 'mit Vorbehalt',
  declined: 'abgelehnt',
  delegated: 'lässt sich vertreten',
};
export const time = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)}, ${dayLong(a.day)}, ${timeShort(a.from)}–${timeShort(a.to)}\u00a0Uhr`;
export const timeOfSeries = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)}, ${dayLong(a.day)}, ${timeShort(a.from)}–${timeShort(a.to)}\u00a0Uhr, Teil einer Serie`;
export const cancelled = (a: { readonly when: string }): string => `${a.when} (abgesagt)`;
export const titles = {
  alone: 'Termin',
  two: (a: { readonly first: string; readonly second: string }): string => `1:1 ${a.first} / ${a.second}`,
  more: (a: { readonly count: number }): string => `Termin mit ${number(a.count)} Personen`,
  group: 'Gruppentermin',
  private: 'Privater Termin',
  outOfOffice: 'Abwesend',
};

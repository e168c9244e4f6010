// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'Erste Schritte';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)} von ${number(a.of)}`;
export const next = 'Weiter';
export const done = 'Fertig';
export const skip = 'Überspringen';
export const titles = {
  agenda: 'Eine Agenda für euch beide',
  notes: 'Gemeinsame und private Notizen',
  insert: 'Wenn du ein 1:1 planst',
};
export const texts = {
  agenda: 'Vor dem 1:1 könnt ihr beide Themen eintragen. Wozu ihr nicht kommt, steht beim nächsten Mal wieder auf der Agenda.',
  notes: 'Gemeinsame Notizen könnt ihr beide lesen. Private Notizen kannst nur du lesen. Führungskräfte und IT sehen sie nicht.',
  insert: 'Sollen wir die Agenda in die Einladung schreiben? Das kannst du unter „Meine 1:1“ ändern.',
};

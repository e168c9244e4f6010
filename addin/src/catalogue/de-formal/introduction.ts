// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'Erste Schritte';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)} von ${number(a.of)}`;
export const next = 'Weiter';
export const done = 'Fertig';
export const skip = 'Überspringen';
export const titles = {
  agenda: 'Eine Agenda für Sie beide',
  notes: 'Gemeinsame und private Notizen',
  insert: 'Wenn Sie ein 1:1 planen',
};
export const texts = {
  agenda: 'Vor dem 1:1 können Sie beide Themen eintragen. Wozu Sie nicht kommen, steht beim nächsten Mal wieder auf der Agenda.',
  notes: 'Gemeinsame Notizen können Sie beide lesen. Private Notizen können nur Sie lesen. Führungskräfte und IT sehen sie nicht.',
  insert: 'Sollen wir die Agenda in die Einladung schreiben? Das können Sie unter „Meine 1:1“ ändern.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const what = 'Was möchtest du korrigieren?';
export const cadence = 'Der vereinbarte Rhythmus';
export const away = (a: { readonly name: string }): string => `${a.name} ist abwesend`;
export const ownAway = 'Ich bin abwesend';
export const notHeld = 'Ein 1:1 im Kalender fand nicht statt';
export const held = 'Es gab ein 1:1 ohne Einladung';
export const isPrivate = 'Unser 1:1 ist privat';
export const isPrivateText = 'Sobald ihr das beide angegeben habt, sehen die Führungskräfte über euch nur „nicht bekannt“ und keinen Grund. Ihr beide seht weiterhin, wann ihr gesprochen habt.';
export const every = (a: { readonly weeks: number }): string => (a.weeks === 1 ? 'Jede Woche' : `Alle ${number(a.weeks)}\u00a0Wochen`);
export const from = 'Abwesend ab';
export const back = 'Zurück ab';
export const day = 'Datum';
export const time = 'Beginn';
export const minutes = 'Dauer in Minuten';
export const faults = {
  incomplete: 'Bitte fülle alle Felder aus.',
  backBeforeAway: '„Zurück ab“ muss nach „Abwesend ab“ liegen. Sind die beiden vertauscht?',
  future: 'Dieser Tag liegt in der Zukunft. Prüfe das Datum.',
  notYet: 'Dieses 1:1 ist noch nicht vorbei. Prüfe Datum und Uhrzeit.',
};

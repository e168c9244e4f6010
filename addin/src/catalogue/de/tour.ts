// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const what = 'OutlookOneOnOne findet die 1:1-Gespräche in Kalendern und schickt allen, an die Führungskräfte berichten, einen Wochenüberblick: wer 1:1-Gespräche führt und was als Nächstes zu tun ist.';
export const here = 'Eine Beispielfirma, und wie es um die 1:1-Gespräche ihrer Führungskräfte steht:';
export const written = (a: { readonly count: number; readonly name: string }): string => `${(isOne(a.count) ? `${number(a.count)} Wochenüberblick wurde` : `${number(a.count)} Wochenüberblicke wurden`)} geschrieben und keiner gesendet. Das ist der für ${a.name}, als Text:`;
export const next = 'Zum Ausprobieren';
export const page = 'Denselben Wochenüberblick so ansehen, wie Outlook ihn zeigt:';
export const view = 'Die eigene Sicht einer Führungskraft:';
export const why = 'Warum ein Termin als 1:1 zählt oder nicht:';

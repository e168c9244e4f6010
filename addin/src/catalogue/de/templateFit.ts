// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const preferred = (a: { readonly name: string }): string => `für ${a.name} gewählt`;
export const picked = 'für dieses 1:1 gewählt';
export const firstMeeting = (a: { readonly name: string }): string => `erstes 1:1 mit ${a.name}`;
export const firstWithNew = (a: { readonly name: string }): string => `erstes 1:1 mit ${a.name}, neu im Team`;
export const afterLeave = (a: { readonly name: string }): string => `${a.name} ist nach einer Abwesenheit zurück`;
export const quarterly = (a: { readonly name: string }): string => `einmal im Quartal; mit ${a.name} in den letzten 12\u00a0Wochen nicht verwendet`;
export const fits = (a: { readonly days: number }): string => `passt zu 1:1-Gesprächen ${(isOne(a.days) ? 'jeden Tag' : `alle ${number(a.days)}\u00a0Tage`)}`;
export const madeForOther = (a: { readonly days: number; readonly yours: number }): string => `gedacht für 1:1-Gespräche ${(isOne(a.days) ? 'jeden Tag' : `alle ${number(a.days)}\u00a0Tage`)} (bei euch ${(isOne(a.yours) ? 'jeden Tag' : `alle ${number(a.yours)}\u00a0Tage`)})`;
export const usedOften = (a: { readonly fit: string; readonly times: number }): string => `${a.fit}, aber schon ${(isOne(a.times) ? 'beim letzten Mal' : `die letzten ${number(a.times)} Male`)} verwendet`;
export const otherUsedOften = (a: { readonly fit: string; readonly template: string; readonly times: number }): string => `${a.fit}, und „${a.template}“ war schon ${(isOne(a.times) ? 'beim letzten Mal' : `die letzten ${number(a.times)} Male`)} dran`;
export const shortened = (a: { readonly fit: string; readonly from: number; readonly to: number }): string => `${a.fit}; von ${number(a.from)} auf ${number(a.to)}\u00a0Minuten gekürzt`;
export const whenNeeded = 'wann immer sie gebraucht wird';
export const quarterlyNotDue = 'einmal im Quartal, noch nicht wieder an der Reihe';
export const onReturn = (a: { readonly name: string }): string => `für die Zeit, wenn ${a.name} nach einer Abwesenheit zurückkommt`;
export const onlyFirst = 'nur für ein erstes 1:1';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const add = 'Agenda einfügen';
export const offer = (a: { readonly name: string }): string => `Das sieht nach einem 1:1 mit ${a.name} aus. Mit einer Agenda könnt ihr euch beide vorbereiten.`;
export const noAgenda = (a: { readonly name: string }): string => `Dieses 1:1 mit ${a.name} hat noch keine Agenda. Mit einer Agenda könnt ihr euch beide vorbereiten. Du kannst die Einladung auch so senden.`;
export const alsoGoesTo = (a: { readonly name: string }): string => `Diese Einladung geht auch an ${a.name} und enthält eine Agenda, die nur für euch beide gedacht ist. Lösche die Agenda, wenn sie sonst niemand sehen soll, oder sende die Einladung so, wie sie ist.`;
export const alsoGoesToMore = (a: { readonly name: string; readonly more: number }): string => `Diese Einladung geht auch an ${a.name} und ${number(a.more)} weitere und enthält eine Agenda, die nur für euch beide gedacht ist. Lösche die Agenda, wenn sie sonst niemand sehen soll, oder sende die Einladung so, wie sie ist.`;

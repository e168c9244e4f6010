// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { listAnd, timeShort } from './language';

export const find = 'Zeit finden';
export const findWith = (a: { readonly name: string }): string => `Zeit für ein 1:1 mit ${a.name} finden`;
export const bothFree = 'Zu diesen Zeiten seid ihr beide frei.';
export const onlyMine = (a: { readonly name: string }): string => `Zu diesen Zeiten bist du frei. Ob ${a.name} auch frei ist, können wir nicht sehen.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}: Einladung öffnen`;
export const reasons = {
  usualTime: 'eure übliche Zeit',
  usualDay: 'euer üblicher Tag',
  firstFree: 'die früheste freie Zeit',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `für ${a.name} ${timeShort(a.at)}\u00a0Uhr`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `für ${a.name} ${a.moment}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1:1: ${listAnd(a.names)}`;
export const opened = 'Outlook hat die Einladung geöffnet. Gesendet ist sie damit noch nicht.';
export const notOpened = 'Outlook hat keine Einladung geöffnet. Nimm stattdessen diesen Link.';
export const inBrowser = 'Outlook im Web öffnet sich mit der Einladung. Gesendet ist sie damit noch nicht.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `Bis ${a.day} gibt es keine Zeit, zu der du und ${a.name} beide frei seid.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `In den Arbeitszeiten von ${a.name} bist du bis ${a.day} nie frei.`;
export const inTheWay = 'Es geht, wenn du einen dieser Termine verschiebst:';
export const unreadable = 'Wir können deinen Kalender nicht lesen und deshalb keine Zeiten vorschlagen.';
export const anyTime = 'Einladung ohne Zeitvorschlag öffnen';
export const failed = 'Wir konnten nicht nach Zeiten suchen.';

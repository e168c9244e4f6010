// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { isOne, listAnd, number, timeShort } from './language';

export const find = 'Zeit finden';
export const findWith = (a: { readonly name: string }): string => `Zeit für ein 1:1 mit ${a.name} finden`;
export const bothFree = 'Zu diesen Zeiten sind Sie beide frei.';
export const onlyMine = (a: { readonly name: string }): string => `Zu diesen Zeiten sind Sie frei. Ob ${a.name} auch frei ist, können wir nicht sehen.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}: Einladung öffnen`;
export const reasons = {
  usualTime: 'Ihre übliche Zeit',
  usualDay: 'Ihr üblicher Tag',
  firstFree: 'die früheste freie Zeit',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `für ${a.name} ${timeShort(a.at)}\u00a0Uhr`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `für ${a.name} ${a.moment}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1:1: ${listAnd(a.names)}`;
export const opened = 'Outlook hat die Einladung geöffnet. Gesendet ist sie damit noch nicht.';
export const notOpened = 'Outlook hat keine Einladung geöffnet. Nehmen Sie stattdessen diesen Link.';
export const inBrowser = 'Outlook im Web öffnet sich mit der Einladung. Gesendet ist sie damit noch nicht.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `Bis ${a.day} gibt es keine Zeit, zu der Sie und ${a.name} beide frei sind.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `In den Arbeitszeiten von ${a.name} sind Sie bis ${a.day} nie frei.`;
export const inTheWay = 'Es geht, wenn Sie einen dieser Termine verschieben:';
export const unreadable = 'Wir können Ihren Kalender nicht lesen und deshalb keine Zeiten vorschlagen.';
export const anyTime = 'Einladung ohne Zeitvorschlag öffnen';
export const failed = 'Wir konnten nicht nach Zeiten suchen.';
export const file = 'Kalenderdatei';
export const fileOf = (a: { readonly moment: string }): string => `${a.moment}: Kalenderdatei`;
export const series = (a: { readonly weeks: number }): string => `${(isOne(a.weeks) ? 'Jede Woche' : `Alle ${number(a.weeks)}\u00a0Wochen`)}, als Kalenderdatei`;
export const seriesOf = (a: { readonly moment: string; readonly weeks: number }): string => `${a.moment}: ${(isOne(a.weeks) ? 'jede Woche' : `alle ${number(a.weeks)}\u00a0Wochen`)}, als Kalenderdatei`;
export const fileNote = (a: { readonly name: string }): string => `Öffnen Sie die Datei in Ihrem Kalender und prüfen Sie, ob ${a.name} eingeladen ist. Verschickt wird die Einladung erst, wenn Sie auf „Senden“ klicken.`;
export const fileText = (a: { readonly link: string }): string => `Agenda für unser 1:1: ${a.link}`;
export const fileFailed = 'Wir konnten die Kalenderdatei nicht erstellen.';
export const repeat = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'Soll es jede Woche stattfinden, legen Sie die Einladung als Terminserie an.' : `Soll es alle ${number(a.weeks)}\u00a0Wochen stattfinden, legen Sie die Einladung als Terminserie an.`);
export const later = 'Später erinnern';
export const laterWhen = (a: { readonly moment: string }): string => `Ein Eintrag für ${a.moment} nur in Ihrem Kalender. Niemand sonst wird eingeladen.`;
export const calledOff = (a: { readonly moment: string }): string => `Das 1:1 am ${a.moment} fällt aus, und es gibt noch keinen Ersatz.`;

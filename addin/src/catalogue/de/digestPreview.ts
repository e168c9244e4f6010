// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekdayMonthDay, listAnd, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `Was der Wochenüberblick am ${dayMonthDay(a.day)} über dich sagen wird`;
export const readers = (a: { readonly names: readonly string[] }): string => `Wenn alle geplanten 1:1-Gespräche stattfinden, steht am Montag das hier im Wochenüberblick. Wer ihn liest: ${listAnd(a.names)}`;
export const late = 'Diese 1:1-Gespräche sind nicht im Takt';
export const correct = 'Wenn etwas nicht stimmt, korrigiere es vor Montag in Outlook unter „Meine 1:1“. Der Wochenüberblick enthält dann die korrigierten Zahlen.';
export const pairHeading = (a: { readonly name: string }): string => `Deine eigenen 1:1-Gespräche mit ${a.name}`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `Status am Montag: ${a.status}. Er geht in eine Zahl ein. Wer sie liest: ${listAnd(a.names)}. Zu sehen ist nur die Zahl.`;
export const calledOffHeading = 'Ausgefallen und noch ohne Ersatz';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Das 1:1 mit ${a.name} am ${dayWeekdayMonthDay(a.day)}, um ${timeShort(a.at)}\u00a0Uhr.`;
export const calledOffSubject = 'Ein 1:1 fällt aus und hat noch keinen Ersatz';
export const whyManager = 'Du bekommst diese E-Mail, wenn im nächsten Wochenüberblick steht, dass eines deiner 1:1-Gespräche nicht im Takt ist. Sonst bekommt sie niemand.';
export const whyAsked = 'Du bekommst diese E-Mail, weil du sie in deinen Einstellungen eingeschaltet hast. Sonst bekommt sie niemand.';
export const guide = 'Leitfaden für 1:1-Gespräche';
export const whyCalledOff = 'Du bekommst diese E-Mail donnerstags, wenn eines deiner 1:1-Gespräche ausfällt und es noch keinen Ersatz gibt.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, listAnd } from './language';

export const heading = 'Was der Wochenüberblick über Sie sagt';
export const readers = (a: { readonly names: readonly string[] }): string => `Wer das am Montag liest: ${listAnd(a.names)}. Wenn etwas nicht stimmt, korrigieren Sie es vorher hier unten.`;
export const noReaders = 'Niemand bekommt einen Wochenüberblick, in dem Sie vorkommen.';
export const offHeading = 'Ihre 1:1-Gespräche';
export const off = 'Der Wochenüberblick ist ausgeschaltet. Den Status eines 1:1 sehen deshalb nur Sie und die andere Person.';
export const notManager = 'Niemand berichtet an Sie, deshalb kommen Sie in keinem Wochenüberblick vor.';
export const calendarUnknownWithoutDigest = 'Wir konnten Ihren Kalender noch nicht lesen.';
export const notReadSince = (a: { readonly ago: string }): string => `Ihren Kalender haben wir zuletzt ${a.ago} gelesen. Seitdem ging es nicht mehr.`;
export const reports = 'Ihr Team';
export const last = (a: { readonly ago: string }): string => `zuletzt ${a.ago}`;
export const next = (a: { readonly ago: string }): string => `nächstes 1:1 ${a.ago}`;
export const correct = (a: { readonly name: string }): string => `Korrigieren, was wir über ${a.name} wissen`;
export const failed = 'Das konnten wir nicht laden.';
export const forMonday = 'So steht es am Montag im Wochenüberblick, wenn alle geplanten 1:1-Gespräche stattfinden.';
export const onMonday = (a: { readonly status: string }): string => `am Montag: ${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `Dieser Status geht in eine Zahl ein, und die Zahl sehen: ${listAnd(a.names)}. Den Status selbst sehen die Führungskräfte über Ihnen nicht.`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `Das 1:1 mit ${a.name} am ${dayWeekdayMonthDay(a.day)} steht nicht mehr im Kalender. Bitte geben Sie an, ob es stattgefunden hat.`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `Abwesenheiten von ${listAnd(a.names)} werden hier nicht gelesen. Wenn Sie davon wissen, tragen Sie sie bitte ein.`;
export const yourAbsencesNotRead = 'Ihre Abwesenheiten werden hier nicht gelesen. Tragen Sie sie bitte unten ein.';
export const digestHeading = 'Ihr Wochen­überblick';
export const previewDigest = 'Vorschau';
export const digestTitle = 'Ihr Wochenüberblick';

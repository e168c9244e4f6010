// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayWeekdayMonthDay, listAnd } from './language';

export const heading = 'Was der Wochenüberblick über dich sagt';
export const readers = (a: { readonly names: readonly string[] }): string => `Wer das am Montag liest: ${listAnd(a.names)}. Wenn etwas nicht stimmt, korrigiere es vorher hier unten.`;
export const noReaders = 'Niemand bekommt einen Wochenüberblick, in dem du vorkommst.';
export const offHeading = 'Deine 1:1-Gespräche';
export const off = 'Der Wochenüberblick ist ausgeschaltet. Den Status eines 1:1 sehen deshalb nur du und die andere Person.';
export const notManager = 'Niemand berichtet an dich, deshalb kommst du in keinem Wochenüberblick vor.';
export const calendarUnknownWithoutDigest = 'Wir konnten deinen Kalender noch nicht lesen.';
export const notReadSince = (a: { readonly ago: string }): string => `Deinen Kalender haben wir zuletzt ${a.ago} gelesen. Seitdem ging es nicht mehr.`;
export const reports = 'Dein Team';
export const last = (a: { readonly ago: string }): string => `zuletzt ${a.ago}`;
export const next = (a: { readonly ago: string }): string => `nächstes 1:1 ${a.ago}`;
export const correct = (a: { readonly name: string }): string => `Korrigieren, was wir über ${a.name} wissen`;
export const failed = 'Das konnten wir nicht laden.';
export const forMonday = 'So steht es am Montag im Wochenüberblick, wenn alle geplanten 1:1-Gespräche stattfinden.';
export const onMonday = (a: { readonly status: string }): string => `am Montag: ${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `Dieser Status geht in eine Zahl ein, und die Zahl sehen: ${listAnd(a.names)}. Den Status selbst sehen die Führungskräfte über euch nicht.`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `Das 1:1 mit ${a.name} am ${dayWeekdayMonthDay(a.day)} steht nicht mehr im Kalender. Gib bitte an, ob es stattgefunden hat.`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `Abwesenheiten von ${listAnd(a.names)} werden hier nicht gelesen. Wenn du davon weißt, trage sie bitte ein.`;
export const yourAbsencesNotRead = 'Deine Abwesenheiten werden hier nicht gelesen. Trage sie bitte unten ein.';
export const digestHeading = 'Dein Wochen­überblick';
export const previewDigest = 'Vorschau';
export const digestTitle = 'Dein Wochenüberblick';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, isOne, listShort, number } from './language';

export const leftOut = 'Ausgelassen oder anders gelesen, als es dasteht';
export const nothing = 'nichts';
export const columns = 'Spalten der Personenliste';
export const column = 'Spalte';
export const takenAs = 'Gelesen als';
export const notUsed = 'nicht verwendet';
export const whoReports = (a: { readonly count: number }): string => `Wer an wen berichtet: ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)}`;
export const calendarUnknown = (a: { readonly reason: string }): string => `${a.reason}, deshalb sind die 1:1-Gespräche mit dem Team nicht bekannt`;
export const alone = 'hat weder Führungskraft noch Team';
export const person = (a: { readonly name: string; readonly address: string }): string => `${a.name} (${a.address})`;
export const remark = (a: { readonly who: string; readonly remark: string }): string => `${a.who}: ${a.remark}`;
export const calendars = (a: { readonly count: number }): string => `Kalender: ${(isOne(a.count) ? `${number(a.count)} Datei` : `${number(a.count)} Dateien`)}`;
export const calendar = (a: { readonly whose: string; readonly meetings: number; readonly oneOnOnes: number }): string => `${a.whose}; ${(isOne(a.meetings) ? `${number(a.meetings)} Termin` : `${number(a.meetings)} Termine`)}, davon als 1:1 erkannt: ${number(a.oneOnOnes)}`;
export const unreadable = (a: { readonly whose: string }): string => `${a.whose}; nicht lesbar`;
export const ownerOf = (a: { readonly name: string }): string => `Kalender von ${a.name}`;
export const absences = (a: { readonly count: number }): string => `Abwesenheiten von ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)} aus Listen`;
export const absence = (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}: ${dayMedium(a.first)} bis ${dayMedium(a.last)}`;
export const stranger = (a: { readonly address: string }): string => `Kalender von ${a.address}, nicht in der Personenliste`;
export const noOwner = 'wem er gehört, ist nicht bekannt';
export const almost = 'Fast 1:1-Gespräche';
export const none = 'keine';
export const invited = (a: { readonly names: readonly string[] }): string => `eingeladen: ${listShort(a.names)}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listOr, number } from './language';

export const notEmail = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist keine E-Mail-Adresse; in der Form ann@example.com schreiben.`;
export const notSite = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} „${a.text}“ ist nicht die Adresse einer Website; in der Form ${a.example} schreiben.`;
export const notGraph = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} „${a.text}“ ist keine Adresse von Microsoft Graph mit Version; in der Form ${a.example} schreiben oder einen Simulator auf diesem Rechner angeben.`;
export const tooMany = (a: { readonly name: string; readonly count: number; readonly most: number }): string => `${a.name} wurde ${number(a.count)}-mal angegeben; höchstens ${number(a.most)} sind erlaubt.`;
export const notApplication = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} „${a.text}“ ist keine Anwendungs-ID; in der Form ${a.example} schreiben.`;
export const notInstant = (a: { readonly text: string }): string => `--now „${a.text}“ ist keine Zeit mit Zeitverschiebung; in der Form 2026-11-23T09:00:00Z oder 2026-11-23T10:00:00+01:00 schreiben.`;
export const alsoNeeds = (a: { readonly given: string; readonly missing: string }): string => `Zu ${a.given} gehört ${a.missing}. Ohne beide wird die Beispielfirma verwendet.`;
export const neitherOptionNorFile = (a: { readonly text: string }): string => `„${a.text}“ ist weder eine Option dieses Befehls noch eine vorhandene Datei.`;
export const needs = (a: { readonly name: string; readonly other: string }): string => `${a.name} braucht ${a.other}.`;
export const notTogether = (a: { readonly name: string; readonly other: string }): string => `${a.name} und ${a.other} gehen nicht zusammen.`;
export const required = (a: { readonly name: string }): string => `Die Option „${a.name}“ ist nötig, außer mit --graph.`;
export const notDates = (a: { readonly text: string }): string => `--dates „${a.text}“ nennt nicht Tag, Monat und Jahr; in der Form dd/MM/yyyy oder MM/dd/yyyy schreiben.`;
export const noColumn = (a: { readonly text: string; readonly names: readonly string[] }): string => `--columns „${a.text}“ nennt keine Spalte; in der Form manager="Reports to" schreiben. Die Namen sind ${listAnd(a.names)}.`;
export const columnTwice = (a: { readonly name: string }): string => `--columns nennt ${a.name} zweimal; einmal genügt.`;
export const pilotNeedsDigests = '--pilot-manager und --pilot-group brauchen --digests.';
export const pilotGroupNeedsPeople = '--pilot-group braucht --people, weil die Mitglieder von Gruppen nicht aus Microsoft 365 gelesen werden.';
export const notPort = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist kein Port; eine Zahl von 1 bis 65535 angeben.`;
export const notPortOrFree = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist kein Port; eine Zahl von 1 bis 65535 angeben, oder 0 für einen freien.`;
export const notMeeting = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist keine ID eines Termins; --list zeigt sie.`;
export const notCorrection = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist keine ID einer Korrektur; --list zeigt sie.`;
export const exactlyOne = (a: { readonly names: readonly string[] }): string => `Genau eine Option angeben: ${listOr(a.names)}.`;
export const notDaysAway = (a: { readonly text: string }): string => `--away „${a.text}“ muss der erste Tag der Abwesenheit und ein späterer erster Tag danach sein, etwa 2026-11-02..2026-11-30.`;
export const notCadence = (a: { readonly text: string }): string => `--cadence „${a.text}“ muss 7, 14, 21 oder 28\u00a0Tage sein.`;
export const notDay = (a: { readonly name: string; readonly text: string }): string => `${a.name} „${a.text}“ ist kein Datum; in der Form 2026-11-19 schreiben.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Einstellungen';
export const asksOnSend = 'Erinnern, wenn ich eine 1:1-Einladung ohne Agenda sende';
export const digest = 'Montags den Wochen­überblick senden';
export const previews = 'E-Mail vor dem Wochen­überblick, wenn eines meiner 1:1-Gespräche nicht im Takt ist';
export const prepares = 'Agenden für alle meine 1:1-Gespräche vorbereiten';
export const preparesText = (a: { readonly hours: number }): string => `Jede Agenda ist ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 fertig. Bei einer Serie, zu der du einlädst, aktualisieren wir die Einladung einmal, und Outlook verschickt eine Aktualisierung.`;
export const preparesHere = (a: { readonly hours: number }): string => `Jede Agenda steht ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 hier. Einladungen, die schon gesendet sind, können wir nicht ändern.`;
export const everyOccurrence = 'Die Agenda in jede Einladung einer Serie schreiben';
export const everyOccurrenceText = 'Outlook schickt der anderen Person dann vor jedem 1:1 eine E-Mail.';
export const lead = 'Wie lange vor jedem 1:1';
export const hours = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0Stunde` : `${number(a.count)}\u00a0Stunden`);
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0Tag` : `${number(a.count)}\u00a0Tage`);
export const language = 'Sprache';
export const automatic = 'Automatisch';
export const languageText = 'Ab jetzt kommen E-Mails in dieser Sprache, ebenso neue Agenden für 1:1-Gespräche, die du organisierst. Das Add-in wechselt die Sprache, wenn du es das nächste Mal öffnest.';
export const address = 'Anrede';
export const addresses = {
  automatic: 'Wie in meiner Organisation',
  familiar: 'Du (du, tu, tú)',
  formal: 'Sie (Sie, vous, usted)',
};
export const saved = 'Gespeichert.';
export const notSaved = 'Outlook hat das nicht gespeichert, es hat sich also nichts geändert. Versuche es später noch einmal.';
export const failed = 'Das konnten wir nicht laden.';
export const version = (a: { readonly version: string }): string => `Version ${a.version}`;

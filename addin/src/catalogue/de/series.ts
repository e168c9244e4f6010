// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const label = 'Agenden für diese Serie vorbereiten';
export const once = (a: { readonly hours: number; readonly name: string }): string => `Jede Agenda ist ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 fertig. Wir aktualisieren die Serie einmal, und Outlook schickt eine Aktualisierung an ${a.name} und an sonst niemanden. Das gilt für alle deine Serien mit ${a.name}, aber nicht für Einzeltermine.`;
export const everyTime = (a: { readonly hours: number; readonly name: string }): string => `Wir schreiben jede Agenda ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 in die Einladung, und Outlook schickt ${a.name} jedes Mal eine E-Mail. Das gilt für alle deine Serien mit ${a.name}, aber nicht für Einzeltermine.`;
export const notOrganiser = (a: { readonly hours: number; readonly name: string }): string => `Jede Agenda ist ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 fertig. Zu dieser Serie hat ${a.name} eingeladen. In die Einladung schreiben wir die Agenda deshalb nur, wenn ${a.name} das auch einschaltet; Outlook schickt dir dann eine Aktualisierung. Das gilt für alle deine Serien mit ${a.name}, aber nicht für Einzeltermine.`;
export const notConnected = (a: { readonly name: string; readonly hours: number }): string => `Jede Agenda für ${a.name} steht ${(isOne(a.hours) ? `${number(a.hours)}\u00a0Stunde` : `${number(a.hours)}\u00a0Stunden`)} vor dem 1:1 hier. Einladungen, die schon gesendet sind, können wir nicht ändern.`;
export const on = (a: { readonly name: string }): string => `Wir bereiten für alle Serien mit ${a.name} Agenden vor, aber nicht für Einzeltermine.`;
export const onForAll = 'Wir bereiten für alle deine 1:1-Gespräche Agenden vor. Das hast du unter „Meine 1:1“ gewählt.';
export const turned = {
  on: 'Eingeschaltet.',
  off: 'Ausgeschaltet. Agenden, die schon in Einladungen stehen, bleiben dort.',
};

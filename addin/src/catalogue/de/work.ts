// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const neverSettled = (a: { readonly times: number }): string => `Die Nachricht wurde ${number(a.times)} Mal zugestellt, aber nie zu Ende verarbeitet: Die Verarbeitung ist abgebrochen oder hat länger gedauert als die Reservierung.`;
export const noHandler = (a: { readonly kind: string }): string => `Nachrichten der Art ${a.kind} kann dieses Programm nicht verarbeiten.`;
export const notUnderstood = (a: { readonly kind: string; readonly version: number }): string => `Dieses Programm kann eine Nachricht der Art ${a.kind} in Version ${number(a.version)} nicht lesen.`;
export const crashed = (a: { readonly times: number; readonly error: string }): string => `Die Verarbeitung ist ${number(a.times)} Mal fehlgeschlagen, zuletzt mit ${a.error}.`;
export const givenUpByHost = 'Der Functions-Host versucht es nicht mehr. Die Fehler stehen in seinem Protokoll.';
export const notBase64 = 'Die Nachricht ist nicht Base64-codiert.';
export const notAMessage = 'Das ist keine gültige Nachricht.';
export const notAMessageAt = (a: { readonly path: string }): string => `Das ist keine gültige Nachricht: siehe ${a.path}.`;
export const ofAnotherQueue = (a: { readonly queue: string }): string => `Die Nachricht gehört nicht in die Warteschlange ${a.queue}.`;
export const calendarDenied = 'Für Änderungen am Kalender der organisierenden Person fehlt die Berechtigung.';
export const noMailAddress = (a: { readonly person: string }): string => `An die Adresse von ${a.person} lassen sich keine E-Mails senden.`;
export const mailRefused = (a: { readonly code: string }): string => `Microsoft 365 hat die E-Mail abgelehnt (${a.code}).`;
export const mailboxDenied = (a: { readonly code: string }): string => `Das Absenderpostfach gibt es nicht, oder die Anwendung darf von dort nicht senden (${a.code}).`;
export const mailBusy = (a: { readonly code: string }): string => `Microsoft 365 ist ausgelastet (${a.code}).`;
export const mailSilent = (a: { readonly code: string }): string => `Microsoft 365 hat nicht rechtzeitig geantwortet (${a.code}).`;
export const mailboxLimit = 'Das Absenderpostfach hat sein Sendelimit vorerst erreicht.';
export const mailNotComposed = 'Die E-Mail ließ sich nicht zusammenstellen.';
export const fileNotWritten = (a: { readonly path: string; readonly detail: string }): string => `die E-Mail ließ sich nicht schreiben: ${a.path} (${a.detail})`;

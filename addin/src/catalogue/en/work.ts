// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const neverSettled = (a: { readonly times: number }): string => `It was delivered ${number(a.times)} times and never finished: its handler crashed or took longer than the lease.`;
export const noHandler = (a: { readonly kind: string }): string => `Nothing in this program handles ${a.kind}.`;
export const notUnderstood = (a: { readonly kind: string; readonly version: number }): string => `This program cannot read a message of kind ${a.kind} and version ${number(a.version)}.`;
export const crashed = (a: { readonly times: number; readonly error: string }): string => `It failed ${number(a.times)} times, most recently with ${a.error}.`;
export const givenUpByHost = 'The Functions host stopped retrying it. See the host’s log for the failures.';
export const notBase64 = 'It is not base64.';
export const notAMessage = 'It is not a valid message.';
export const notAMessageAt = (a: { readonly path: string }): string => `It is not a valid message: see ${a.path}.`;
export const ofAnotherQueue = (a: { readonly queue: string }): string => `It does not belong in the queue ${a.queue}.`;
export const calendarDenied = 'We have no permission to change the organiser’s calendar.';
export const noMailAddress = (a: { readonly person: string }): string => `The address of ${a.person} cannot receive email.`;
export const mailRefused = (a: { readonly code: string }): string => `Microsoft 365 refused the mail (${a.code}).`;
export const mailboxDenied = (a: { readonly code: string }): string => `The sender’s mailbox does not exist, or this application has no permission to send from it (${a.code}).`;
export const mailBusy = (a: { readonly code: string }): string => `Microsoft 365 is busy (${a.code}).`;
export const mailSilent = (a: { readonly code: string }): string => `Microsoft 365 did not respond in time (${a.code}).`;
export const mailboxLimit = 'The sender’s mailbox has reached its limit for now.';
export const mailNotComposed = 'The mail could not be composed.';
export const fileNotWritten = (a: { readonly path: string; readonly detail: string }): string => `the mail could not be written: ${a.path} (${a.detail})`;

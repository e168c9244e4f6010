// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Settings';
export const asksOnSend = 'Remind me when I send a 1:1 without an agenda';
export const digest = 'Send me the weekly digest on Mondays';
export const previews = 'Email me before Monday’s digest if one of my 1:1s is not on track';
export const prepares = 'Prepare agendas for all my 1:1s';
export const preparesText = (a: { readonly hours: number }): string => `Each agenda will be ready ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1. For a series you organise, we update the invite once, and Outlook sends one update.`;
export const preparesHere = (a: { readonly hours: number }): string => `Each agenda will be ready here ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1. We cannot change invites that have been sent.`;
export const everyOccurrence = 'Put the agenda into every invite of a series';
export const everyOccurrenceText = 'Outlook then emails the other person before every 1:1.';
export const lead = 'How long before each 1:1';
export const hours = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} hour` : `${number(a.count)} hours`);
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} day` : `${number(a.count)} days`);
export const language = 'Language';
export const automatic = 'Automatic';
export const languageText = 'From now on, your emails and new agendas for 1:1s that you organise are in this language. The pane changes when you next open it.';
export const address = 'Form of address';
export const addresses = {
  automatic: 'Same as my organisation',
  familiar: 'Informal (du, tu, tú)',
  formal: 'Formal (Sie, vous, usted)',
};
export const saved = 'Saved.';
export const notSaved = 'Outlook did not save this, so nothing has changed. Try again later.';
export const failed = 'This could not be loaded.';
export const version = (a: { readonly version: string }): string => `Version ${a.version}`;

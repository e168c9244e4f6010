// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const label = 'Prepare agendas for this series';
export const once = (a: { readonly hours: number; readonly name: string }): string => `Each agenda will be ready ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1. We update the series once, and Outlook emails one update to ${a.name} and nobody else. This applies to every series you have with ${a.name}, but not to one-off meetings.`;
export const everyTime = (a: { readonly hours: number; readonly name: string }): string => `We put each agenda into its invite ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1, and Outlook emails ${a.name} each time. This applies to every series you have with ${a.name}, but not to one-off meetings.`;
export const notOrganiser = (a: { readonly hours: number; readonly name: string }): string => `Each agenda will be ready ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1. ${a.name} owns this series, so we put it into the invite only if ${a.name} turns this on too. Outlook then emails you one update. This applies to every series you have with ${a.name}, but not to one-off meetings.`;
export const notConnected = (a: { readonly name: string; readonly hours: number }): string => `Each agenda for ${a.name} will be ready here ${(isOne(a.hours) ? `${number(a.hours)} hour` : `${number(a.hours)} hours`)} before the 1:1. We cannot change invites that have been sent.`;
export const on = (a: { readonly name: string }): string => `We prepare agendas for every series with ${a.name}, but not for one-off meetings.`;
export const onForAll = 'We prepare agendas for all your 1:1s. You chose this in My 1:1s.';
export const turned = {
  on: 'Turned on.',
  off: 'Turned off. Agendas already in invites stay there.',
};

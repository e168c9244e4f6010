// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekdayMonthDay, listAnd, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `Ce que le récapitulatif du ${dayMonthDay(a.day)} dira de vous`;
export const readers = (a: { readonly names: readonly string[] }): string => `Si tous les entretiens prévus ont lieu, ces lignes seront lues lundi par ${listAnd(a.names)} :`;
export const late = 'Ces entretiens ne sont pas à jour';
export const correct = 'Si quelque chose est inexact, corrigez-le avant lundi, dans Outlook, sous « Mes entretiens ». Le récapitulatif reprendra les chiffres corrigés.';
export const pairHeading = (a: { readonly name: string }): string => `Vos propres entretiens avec ${a.name}`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `Statut lundi : ${a.status}. Il entre dans un décompte qui sera lu par ${listAnd(a.names)}. Seul le décompte est montré.`;
export const calledOffHeading = 'Annulé, sans remplacement';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `L’entretien avec ${a.name}, le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}.`;
export const calledOffSubject = 'Un entretien a été annulé et n’a pas été remplacé';
export const whyManager = 'Vous recevez cet e-mail quand le prochain récapitulatif dira que l’un de vos entretiens n’est pas à jour. Personne d’autre ne le reçoit.';
export const whyAsked = 'Vous recevez cet e-mail parce que vous l’avez demandé dans vos paramètres. Personne d’autre ne le reçoit.';
export const guide = 'Guide des entretiens 1:1';
export const whyCalledOff = 'Vous recevez cet e-mail le jeudi quand l’un de vos entretiens a été annulé et que rien ne le remplace.';

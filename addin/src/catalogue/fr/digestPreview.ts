// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayMonthDay, dayWeekdayMonthDay, listAnd, timeShort } from './language';

export const subject = (a: { readonly day: Day }): string => `Ce que le récapitulatif du ${dayMonthDay(a.day)} dira de toi`;
export const readers = (a: { readonly names: readonly string[] }): string => `Si tous les entretiens prévus ont lieu, ces lignes seront lues lundi par ${listAnd(a.names)} :`;
export const late = 'Ces entretiens ne sont pas à jour';
export const correct = 'Si quelque chose est inexact, corrige-le avant lundi, dans Outlook, sous « Mes entretiens ». Le récapitulatif reprendra les chiffres corrigés.';
export const pairHeading = (a: { readonly name: string }): string => `Tes propres entretiens avec ${a.name}`;
export const pair = (a: { readonly status: string; readonly names: readonly string[] }): string => `Statut lundi : ${a.status}. Il entre dans un décompte qui sera lu par ${listAnd(a.names)}. Seul le décompte est montré.`;
export const calledOffHeading = 'Annulé, sans remplacement';
export const calledOff = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `L’entretien avec ${a.name}, le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}.`;
export const calledOffSubject = 'Un entretien a été annulé et n’a pas été remplacé';
export const whyManager = 'Tu reçois cet e-mail quand le prochain récapitulatif dira que l’un de tes entretiens n’est pas à jour. Personne d’autre ne le reçoit.';
export const whyAsked = 'Tu reçois cet e-mail parce que tu l’as demandé dans tes paramètres. Personne d’autre ne le reçoit.';
export const guide = 'Guide des entretiens 1:1';
export const whyCalledOff = 'Tu reçois cet e-mail le jeudi quand l’un de tes entretiens a été annulé et que rien ne le remplace.';

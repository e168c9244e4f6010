// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const neverSettled = (a: { readonly times: number }): string => `Le message a été remis ${number(a.times)} fois sans jamais être traité jusqu’au bout : le traitement s’est arrêté ou a dépassé le délai réservé.`;
export const noHandler = (a: { readonly kind: string }): string => `Ce programme ne traite pas les messages de type ${a.kind}.`;
export const notUnderstood = (a: { readonly kind: string; readonly version: number }): string => `Ce programme ne sait pas lire un message de type ${a.kind} en version ${number(a.version)}.`;
export const crashed = (a: { readonly times: number; readonly error: string }): string => `Le traitement a échoué ${number(a.times)} fois, la dernière fois avec ${a.error}.`;
export const givenUpByHost = 'L’hôte Functions a cessé de réessayer. Les erreurs se trouvent dans son journal.';
export const notBase64 = 'Le message n’est pas en base64.';
export const notAMessage = 'Ce n’est pas un message valide.';
export const notAMessageAt = (a: { readonly path: string }): string => `Ce n’est pas un message valide : voir ${a.path}.`;
export const ofAnotherQueue = (a: { readonly queue: string }): string => `Le message n’a pas sa place dans la file ${a.queue}.`;
export const calendarDenied = 'Il manque l’autorisation de modifier le calendrier de la personne qui organise.';
export const noMailAddress = (a: { readonly person: string }): string => `Impossible d’envoyer un e-mail à ${a.person} : son adresse n’en reçoit pas.`;
export const mailRefused = (a: { readonly code: string }): string => `Microsoft 365 a refusé l’e-mail (${a.code}).`;
export const mailboxDenied = (a: { readonly code: string }): string => `La boîte aux lettres de l’expéditeur n’existe pas, ou l’application n’a pas le droit d’envoyer depuis cette boîte (${a.code}).`;
export const mailBusy = (a: { readonly code: string }): string => `Microsoft 365 est surchargé (${a.code}).`;
export const mailSilent = (a: { readonly code: string }): string => `Microsoft 365 n’a pas répondu à temps (${a.code}).`;
export const mailboxLimit = 'La boîte aux lettres de l’expéditeur a momentanément atteint sa limite d’envoi.';
export const mailNotComposed = 'L’e-mail n’a pas pu être composé.';
export const fileNotWritten = (a: { readonly path: string; readonly detail: string }): string => `l’e-mail n’a pas pu être écrit : ${a.path} (${a.detail})`;

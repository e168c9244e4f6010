// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const what = 'OutlookOneOnOne trouve les 1:1 dans les calendriers et envoie chaque semaine un récapitulatif aux responsables de responsables : qui les tient, et que faire ensuite.';
export const here = 'Voici une entreprise d’exemple, et où en sont ses responsables :';
export const written = (a: { readonly count: number; readonly name: string }): string => `${(isOne(a.count) ? `${number(a.count)} récapitulatif a été rédigé` : isMany(a.count) ? `${number(a.count)} de récapitulatifs ont été rédigés` : `${number(a.count)} récapitulatifs ont été rédigés`)}, aucun n’a été envoyé. Voici celui de cette personne : ${a.name}, en texte brut :`;
export const next = 'À essayer ensuite';
export const page = 'Voir le même récapitulatif comme Outlook le montre :';
export const view = 'Voir la vue d’un responsable :';
export const why = 'Voir pourquoi une réunion compte comme un 1:1 ou non :';

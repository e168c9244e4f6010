// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const what = 'OutlookOneOnOne trouve les entretiens 1:1 dans les calendriers et envoie chaque semaine un récapitulatif aux managers de managers : qui tient ces entretiens, et que faire ensuite.';
export const here = 'Voici une entreprise d’exemple, et où en sont ses managers :';
export const written = (a: { readonly count: number; readonly name: string }): string => `${(isOne(a.count) ? `${number(a.count)} récapitulatif a été rédigé` : isMany(a.count) ? `${number(a.count)} de récapitulatifs ont été rédigés` : `${number(a.count)} récapitulatifs ont été rédigés`)}, aucun n’a été envoyé. En voici un en texte brut, pour ${a.name} :`;
export const next = 'À essayer ensuite';
export const page = 'Voir le même récapitulatif tel qu’Outlook l’affiche :';
export const view = 'Voir ce que voit un manager :';
export const why = 'Voir pourquoi une réunion compte comme entretien 1:1 ou non :';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listOr, number } from './language';

export const notEmail = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas une adresse e-mail ; l’écrire comme ann@example.com.`;
export const notSite = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} « ${a.text} » n’est pas l’adresse d’un site web ; l’écrire comme ${a.example}.`;
export const notGraph = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} « ${a.text} » n’est pas une adresse de Microsoft Graph avec sa version ; l’écrire comme ${a.example}, ou indiquer un simulateur sur cette machine.`;
export const tooMany = (a: { readonly name: string; readonly count: number; readonly most: number }): string => `${a.name} a été indiqué ${number(a.count)} fois ; ${number(a.most)} au plus sont possibles.`;
export const notApplication = (a: { readonly name: string; readonly text: string; readonly example: string }): string => `${a.name} « ${a.text} » n’est pas un identifiant d’application ; l’écrire comme ${a.example}.`;
export const notInstant = (a: { readonly text: string }): string => `--now « ${a.text} » n’est pas une heure avec décalage ; l’écrire comme 2026-11-23T09:00:00Z ou 2026-11-23T10:00:00+01:00.`;
export const alsoNeeds = (a: { readonly given: string; readonly missing: string }): string => `${a.given} nécessite aussi ${a.missing}. Sans les deux, l’entreprise d’exemple est utilisée.`;
export const neitherOptionNorFile = (a: { readonly text: string }): string => `« ${a.text} » n’est ni une option de cette commande ni un fichier existant.`;
export const needs = (a: { readonly name: string; readonly other: string }): string => `${a.name} nécessite ${a.other}.`;
export const notTogether = (a: { readonly name: string; readonly other: string }): string => `${a.name} et ${a.other} ne peuvent pas être utilisés ensemble.`;
export const required = (a: { readonly name: string }): string => `L’option « ${a.name} » est obligatoire, sauf avec --graph.`;
export const notDates = (a: { readonly text: string }): string => `--dates « ${a.text} » n’indique pas un jour, un mois et une année ; l’écrire comme dd/MM/yyyy ou MM/dd/yyyy.`;
export const noColumn = (a: { readonly text: string; readonly names: readonly string[] }): string => `--columns « ${a.text} » ne désigne aucune colonne ; l’écrire comme manager="Reports to". Les noms sont ${listAnd(a.names)}.`;
export const columnTwice = (a: { readonly name: string }): string => `--columns désigne ${a.name} deux fois ; une seule suffit.`;
export const pilotNeedsDigests = '--pilot-manager et --pilot-group nécessitent --digests.';
export const pilotGroupNeedsPeople = '--pilot-group nécessite --people, car les membres des groupes ne sont pas lus dans Microsoft 365.';
export const notPort = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas un port ; indiquer un nombre de 1 à 65535.`;
export const notPortOrFree = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas un port ; indiquer un nombre de 1 à 65535, ou 0 pour un port libre.`;
export const notMeeting = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas l’id d’une réunion ; --list les affiche.`;
export const notCorrection = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas l’id d’une correction ; --list les affiche.`;
export const exactlyOne = (a: { readonly names: readonly string[] }): string => `Indiquer exactement une option : ${listOr(a.names)}.`;
export const notDaysAway = (a: { readonly text: string }): string => `--away « ${a.text} » doit être le premier jour d’absence et un premier jour de retour postérieur, comme 2026-11-02..2026-11-30.`;
export const notCadence = (a: { readonly text: string }): string => `--cadence « ${a.text} » doit être de 7, 14, 21 ou 28\u00a0jours.`;
export const notDay = (a: { readonly name: string; readonly text: string }): string => `${a.name} « ${a.text} » n’est pas une date ; l’écrire comme 2026-11-19.`;

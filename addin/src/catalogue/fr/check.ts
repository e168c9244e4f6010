// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, isMany, isOne, listShort, number } from './language';

export const leftOut = 'Ignoré, ou lu autrement que ce qui est écrit';
export const nothing = 'rien';
export const columns = 'Colonnes de la liste des personnes';
export const column = 'Colonne';
export const takenAs = 'Lue comme';
export const notUsed = 'non utilisée';
export const whoReports = (a: { readonly count: number }): string => `Qui rend compte à qui : ${(isOne(a.count) ? `${number(a.count)} personne` : isMany(a.count) ? `${number(a.count)} de personnes` : `${number(a.count)} personnes`)}`;
export const calendarUnknown = (a: { readonly reason: string }): string => `${a.reason} : les entretiens avec l’équipe ne sont donc pas connus`;
export const alone = 'n’a ni manager ni équipe';
export const person = (a: { readonly name: string; readonly address: string }): string => `${a.name} (${a.address})`;
export const remark = (a: { readonly who: string; readonly remark: string }): string => `${a.who} : ${a.remark}`;
export const calendars = (a: { readonly count: number }): string => `Calendriers : ${(isOne(a.count) ? `${number(a.count)} fichier` : isMany(a.count) ? `${number(a.count)} de fichiers` : `${number(a.count)} fichiers`)}`;
export const calendar = (a: { readonly whose: string; readonly meetings: number; readonly oneOnOnes: number }): string => `${a.whose} ; ${(isOne(a.meetings) ? `${number(a.meetings)} réunion` : isMany(a.meetings) ? `${number(a.meetings)} de réunions` : `${number(a.meetings)} réunions`)}, dont entretiens 1:1 : ${number(a.oneOnOnes)}`;
export const unreadable = (a: { readonly whose: string }): string => `${a.whose} ; illisible`;
export const ownerOf = (a: { readonly name: string }): string => `calendrier : ${a.name}`;
export const absences = (a: { readonly count: number }): string => `Absences de ${(isOne(a.count) ? `${number(a.count)} personne` : isMany(a.count) ? `${number(a.count)} de personnes` : `${number(a.count)} personnes`)} dans les listes`;
export const absence = (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name} : du ${dayMedium(a.first)} au ${dayMedium(a.last)}`;
export const stranger = (a: { readonly address: string }): string => `calendrier dont l’adresse, ${a.address}, n’est pas dans la liste des personnes`;
export const noOwner = 'propriétaire inconnu';
export const almost = 'Presque des entretiens 1:1';
export const none = 'aucun';
export const invited = (a: { readonly names: readonly string[] }): string => `invités : ${listShort(a.names)}`;

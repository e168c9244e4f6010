// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, dayMonthDay, isOne, number } from './language';

export const heading = 'Corrections';
export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first} et ${a.second} : corrections`;
export const none = 'Aucune.';
export const kinds = {
  away: (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name} : absence du ${dayMedium(a.first)} au ${dayMedium(a.last)}`,
  held: (a: { readonly day: Day }): string => `Entretien sans invitation le ${dayMedium(a.day)}`,
  notHeld: (a: { readonly day: Day }): string => `L’entretien du ${dayMedium(a.day)} n’a pas eu lieu`,
  cadence: (a: { readonly weeks: number }): string => `Un entretien ${(a.weeks === 1 ? 'par semaine' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)}`,
  ours: (a: { readonly day: Day }): string => `Compte comme entretien : la réunion du ${dayMedium(a.day)}`,
  oursSeries: (a: { readonly day: Day }): string => `Compte comme entretien : la série de la réunion du ${dayMedium(a.day)}`,
  notOurs: (a: { readonly day: Day }): string => `Ne compte pas comme entretien : la réunion du ${dayMedium(a.day)}`,
  notOursSeries: (a: { readonly day: Day }): string => `Ne compte pas comme entretien : la série de la réunion du ${dayMedium(a.day)}`,
  private: 'L’entretien est privé',
};
export const by = {
  name: (a: { readonly name: string; readonly day: Day }): string => `Corrigé par ${a.name} le ${dayMonthDay(a.day)}`,
  you: (a: { readonly day: Day }): string => `Corrigé par vous le ${dayMonthDay(a.day)}`,
  enteredName: (a: { readonly name: string; readonly day: Day }): string => `Saisi par ${a.name} le ${dayMonthDay(a.day)}`,
  enteredYou: (a: { readonly day: Day }): string => `Saisi par vous le ${dayMonthDay(a.day)}`,
  saidName: (a: { readonly name: string; readonly day: Day }): string => `Indiqué par ${a.name} le ${dayMonthDay(a.day)}`,
  saidYou: (a: { readonly day: Day }): string => `Indiqué par vous le ${dayMonthDay(a.day)}`,
};
export const waiting = {
  name: (a: { readonly name: string }): string => `${a.name} n’a pas encore donné son accord : d’ici là, le rythme précédent s’applique toujours.`,
  you: 'Vous n’avez pas encore donné votre accord : d’ici là, le rythme précédent s’applique toujours.',
  entered: 'Cela s’applique déjà, même si une seule des deux personnes l’a confirmé.',
};
export const found = {
  text: (a: { readonly weeks: number }): string => `Vous vous voyez ${(a.weeks === 1 ? 'chaque semaine' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)}.`,
  button: (a: { readonly weeks: number }): string => `Convenir d’un entretien ${(a.weeks === 1 ? 'par semaine' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)}`,
};
export const effect = {
  none: 'Sans effet aujourd’hui.',
  changes: (a: { readonly applied: string; readonly otherwise: string }): string => `Aujourd’hui : ${a.applied}. Sans cette correction : ${a.otherwise}.`,
};
export const contested = {
  name: (a: { readonly name: string }): string => `${a.name} n’est pas d’accord : cette correction reste sans effet jusqu’à un accord entre vous deux.`,
  you: 'Vous n’êtes pas d’accord : cette correction reste sans effet jusqu’à un accord entre vous deux.',
};
export const actions = {
  withdraw: 'Retirer',
  contest: 'Pas d’accord',
  agree: 'Finalement d’accord',
  confirm: 'D’accord',
  label: (a: { readonly action: string; readonly what: string }): string => `${a.action} : ${a.what}`,
};
export const withManager = 'Avec votre manager';
export const done = {
  changed: (a: { readonly before: string; readonly after: string }): string => `C’est fait. Le statut était « ${a.before} », il est maintenant « ${a.after} ».`,
  same: (a: { readonly after: string }): string => `C’est fait. Le statut reste « ${a.after} ».`,
  notKnown: 'C’est enregistré. Ce sera pris en compte dès que le calendrier aura été lu.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { listAnd, timeShort } from './language';

export const find = 'Trouver un créneau';
export const findWith = (a: { readonly name: string }): string => `Trouver un créneau pour un entretien avec ${a.name}`;
export const bothFree = 'Ces créneaux sont libres pour vous deux.';
export const onlyMine = (a: { readonly name: string }): string => `Ces créneaux sont libres pour vous. Nous ne voyons pas s’ils le sont pour ${a.name}.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment} : ouvrir une invitation`;
export const reasons = {
  usualTime: 'votre horaire habituel',
  usualDay: 'votre jour habituel',
  firstFree: 'le premier créneau libre',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${timeShort(a.at)} pour ${a.name}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.moment} pour ${a.name}`;
export const subject = (a: { readonly names: readonly string[] }): string => `Entretien 1:1 : ${listAnd(a.names)}`;
export const opened = 'Outlook a ouvert l’invitation. Elle part quand vous l’envoyez.';
export const notOpened = 'Outlook n’a pas ouvert d’invitation. Ce lien fonctionne à la place.';
export const inBrowser = 'Outlook sur le web s’ouvre avec l’invitation. Elle part quand vous l’envoyez.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `${a.name} et vous n’avez aucun créneau libre en commun jusqu’au ${a.day}.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `Vous n’avez aucun créneau libre dans les horaires de travail de l’autre personne (${a.name}) jusqu’au ${a.day}.`;
export const inTheWay = 'Ce serait possible en déplaçant l’une de ces réunions :';
export const unreadable = 'Nous ne pouvons pas lire votre calendrier, ni donc proposer de créneaux.';
export const anyTime = 'Ouvrir une invitation sans horaire';
export const failed = 'Impossible de chercher des créneaux.';

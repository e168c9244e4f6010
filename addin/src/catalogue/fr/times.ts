// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { isOne, listAnd, number, timeShort } from './language';

export const find = 'Trouver un créneau';
export const findWith = (a: { readonly name: string }): string => `Trouver un créneau pour un entretien avec ${a.name}`;
export const bothFree = 'Ces créneaux sont libres pour vous deux.';
export const onlyMine = (a: { readonly name: string }): string => `Tu es libre sur ces créneaux. Nous ne voyons pas si ${a.name} l’est aussi.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment} : ouvrir une invitation`;
export const reasons = {
  usualTime: 'votre horaire habituel',
  usualDay: 'votre jour habituel',
  firstFree: 'le premier créneau libre',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${timeShort(a.at)} pour ${a.name}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.moment} pour ${a.name}`;
export const subject = (a: { readonly names: readonly string[] }): string => `Entretien 1:1 : ${listAnd(a.names)}`;
export const opened = 'Outlook a ouvert l’invitation. Elle ne partira que quand tu l’enverras.';
export const notOpened = 'Outlook n’a pas ouvert d’invitation. Voici un lien à utiliser à la place.';
export const inBrowser = 'Outlook sur le web s’ouvre avec l’invitation. Elle ne partira que quand tu l’enverras.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `${a.name} et toi n’avez aucun créneau libre en commun jusqu’au ${a.day}.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `Jusqu’au ${a.day}, tu n’as aucun créneau libre pendant les heures où ${a.name} travaille.`;
export const inTheWay = 'Ce serait possible en déplaçant l’une de ces réunions :';
export const unreadable = 'Faute de pouvoir lire ton calendrier, nous ne pouvons pas proposer de créneaux.';
export const anyTime = 'Ouvrir une invitation sans horaire';
export const failed = 'Impossible de chercher des créneaux.';
export const file = 'Fichier de calendrier';
export const fileOf = (a: { readonly moment: string }): string => `${a.moment} : fichier de calendrier`;
export const series = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'Chaque semaine' : isOne(a.weeks) ? `Toutes les ${number(a.weeks)}\u00a0semaines` : `Toutes les ${number(a.weeks)}\u00a0semaines`)} (fichier)`;
export const seriesOf = (a: { readonly moment: string; readonly weeks: number }): string => `${a.moment} : ${(a.weeks === 1 ? 'chaque semaine' : isOne(a.weeks) ? `toutes les ${number(a.weeks)}\u00a0semaines` : `toutes les ${number(a.weeks)}\u00a0semaines`)} (fichier)`;
export const fileNote = (a: { readonly name: string }): string => `Ouvre le fichier dans ton calendrier et vérifie que l’invitation est adressée à ${a.name}. Elle ne part que lorsque tu l’envoies.`;
export const fileText = (a: { readonly link: string }): string => `Ordre du jour de notre entretien : ${a.link}`;
export const fileFailed = 'Impossible de créer le fichier de calendrier.';
export const repeat = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? 'Pour un entretien chaque semaine' : isOne(a.weeks) ? `Pour un entretien toutes les ${number(a.weeks)}\u00a0semaines` : `Pour un entretien toutes les ${number(a.weeks)}\u00a0semaines`)}, il suffit de rendre l’invitation périodique.`;
export const later = 'Me le rappeler plus tard';
export const laterWhen = (a: { readonly moment: string }): string => `Un rappel dans ton calendrier, sans autre invité : ${a.moment}.`;
export const calledOff = (a: { readonly moment: string }): string => `L’entretien du ${a.moment} n’aura pas lieu comme prévu, et rien ne le remplace.`;

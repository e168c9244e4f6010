// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const columns = {
  onTrack: 'À jour',
  rest: 'Le reste',
  trend: 'Tendance',
  skipLevel: 'N+2',
  peers: 'Pairs',
};
export const own = 'propres entretiens';
export const asOf = (a: { readonly day: string }): string => `état au ${a.day}`;
export const unreadable = 'lecture impossible :';
export const titled = (a: { readonly name: string; readonly title: string }): string => `${a.name} (${a.title})`;
export const weekOf = (a: { readonly who: string; readonly week: string }): string => `${a.who}, ${a.week}`;
export const written = (a: { readonly count: number; readonly folder: string }): string => `${(isOne(a.count) ? `${number(a.count)} récapitulatif enregistré` : `${number(a.count)} récapitulatifs enregistrés`)} dans ${a.folder}, aux formats .eml et .html.`;
export const preview = 'C’était un aperçu : rien n’a été envoyé.';
export const failed = (a: { readonly address: string; readonly reason: string }): string => `${a.address} : le récapitulatif n’a pas été envoyé : ${a.reason}`;
export const outcomeOf = (a: { readonly name: string; readonly outcome: string }): string => `${a.name} : ${a.outcome}`;
export const outcomes = {
  sent: (a: { readonly file: string }): string => `envoyé, ${a.file}`,
  alreadySent: (a: { readonly moment: string; readonly file: string }): string => `déjà envoyé le ${a.moment}, ${a.file}`,
  recordDeleted: 'déjà envoyé ; la trace de l’envoi a été supprimée à la demande de la personne',
  notDue: (a: { readonly moment: string }): string => `pas avant le ${a.moment}`,
  stopped: 'non envoyé : récapitulatifs désactivés par la personne',
};

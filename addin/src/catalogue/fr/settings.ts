// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Paramètres';
export const asksOnSend = 'Me prévenir quand j’envoie une invitation sans ordre du jour';
export const digest = 'M’envoyer le récapitulatif de la semaine le lundi';
export const previews = 'M’envoyer un e-mail avant le récapitulatif si l’un de mes entretiens n’est pas à jour';
export const prepares = 'Préparer l’ordre du jour de tous mes entretiens';
export const preparesText = (a: { readonly hours: number }): string => `Chaque ordre du jour sera prêt ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien. Pour une série que tu organises, nous mettons l’invitation à jour une fois, et Outlook envoie une seule mise à jour.`;
export const preparesHere = (a: { readonly hours: number }): string => `Chaque ordre du jour sera prêt ici ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien. Nous ne pouvons pas modifier les invitations déjà envoyées.`;
export const everyOccurrence = 'Insérer l’ordre du jour dans chaque invitation d’une série';
export const everyOccurrenceText = 'Outlook envoie alors un e-mail à l’autre personne avant chaque entretien.';
export const lead = 'Combien de temps avant l’entretien';
export const hours = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0heure` : `${number(a.count)}\u00a0heures`);
export const days = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)}\u00a0jour` : `${number(a.count)}\u00a0jours`);
export const language = 'Langue';
export const automatic = 'Automatique';
export const languageText = 'Les e-mails seront désormais dans cette langue, tout comme les nouveaux ordres du jour des entretiens que tu organises. Ce volet suivra à la prochaine ouverture.';
export const address = 'Tutoiement ou vouvoiement';
export const addresses = {
  automatic: 'Comme dans mon organisation',
  familiar: 'Tutoiement (du, tu, tú)',
  formal: 'Vouvoiement (Sie, vous, usted)',
};
export const saved = 'C’est enregistré.';
export const notSaved = 'Outlook n’a pas enregistré ce choix : rien n’a donc changé. Réessaie plus tard.';
export const failed = 'Impossible de charger cette partie.';
export const version = (a: { readonly version: string }): string => `Version ${a.version}`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const label = 'Préparer l’ordre du jour pour cette série';
export const once = (a: { readonly hours: number; readonly name: string }): string => `Chaque ordre du jour sera prêt ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien. Nous mettons la série à jour une fois, et Outlook envoie une seule mise à jour, à ${a.name} et à personne d’autre. Cela vaut pour toutes vos séries avec ${a.name}, mais pas pour les réunions ponctuelles.`;
export const everyTime = (a: { readonly hours: number; readonly name: string }): string => `Nous insérons chaque ordre du jour dans l’invitation ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien, et Outlook envoie chaque fois un e-mail à ${a.name}. Cela vaut pour toutes vos séries avec ${a.name}, mais pas pour les réunions ponctuelles.`;
export const notOrganiser = (a: { readonly hours: number; readonly name: string }): string => `Chaque ordre du jour sera prêt ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien. ${a.name} organise cette série : nous n’insérons donc l’ordre du jour dans l’invitation que si ${a.name} active aussi cette option. Outlook vous envoie alors une mise à jour. Cela vaut pour toutes vos séries avec ${a.name}, mais pas pour les réunions ponctuelles.`;
export const notConnected = (a: { readonly name: string; readonly hours: number }): string => `Chaque ordre du jour pour ${a.name} sera prêt ici ${(isOne(a.hours) ? `${number(a.hours)}\u00a0heure` : `${number(a.hours)}\u00a0heures`)} avant l’entretien. Nous ne pouvons pas modifier les invitations déjà envoyées.`;
export const on = (a: { readonly name: string }): string => `Nous préparons l’ordre du jour pour toutes les séries avec ${a.name}, mais pas pour les réunions ponctuelles.`;
export const onForAll = 'Nous préparons l’ordre du jour pour tous vos entretiens. C’est votre choix dans « Mes entretiens ».';
export const turned = {
  on: 'C’est activé.',
  off: 'C’est désactivé. Les ordres du jour déjà insérés restent dans les invitations.',
};

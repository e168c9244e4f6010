// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const heading = 'S’entraîner avec';
export const partners = (a: { readonly names: readonly string[] }): string => listShort(a.names);
export const until = (a: { readonly date: string }): string => `jusqu’au ${a.date}`;
export const roles = {
  managerFirst: 'Tu joues d’abord le rôle du manager.',
  reportFirst: 'Tu joues d’abord le rôle du membre de l’équipe.',
  observer: 'Tu observes, puis tu animes le débriefing.',
};

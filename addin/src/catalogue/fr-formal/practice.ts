// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const heading = 'S’entraîner avec';
export const partners = (a: { readonly names: readonly string[] }): string => listShort(a.names);
export const until = (a: { readonly date: string }): string => `jusqu’au ${a.date}`;
export const roles = {
  managerFirst: 'Vous jouez d’abord le rôle du manager.',
  reportFirst: 'Vous jouez d’abord le rôle du membre de l’équipe.',
  observer: 'Vous observez, puis vous animez le débriefing.',
};

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const heading = 'Üben mit';
export const partners = (a: { readonly names: readonly string[] }): string => listShort(a.names);
export const until = (a: { readonly date: string }): string => `bis ${a.date}`;
export const roles = {
  managerFirst: 'Du bist zuerst die Führungskraft.',
  reportFirst: 'Du bist zuerst die Person aus dem Team.',
  observer: 'Du beobachtest und leitest die Nachbesprechung.',
};

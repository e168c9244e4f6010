// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const heading = 'Practise with';
export const partners = (a: { readonly names: readonly string[] }): string => listShort(a.names);
export const until = (a: { readonly date: string }): string => `until ${a.date}`;
export const roles = {
  managerFirst: 'You play the manager first.',
  reportFirst: 'You play the report first.',
  observer: 'You observe and lead the debrief.',
};

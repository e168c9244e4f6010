// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const heading = 'Práctica con';
export const partners = (a: { readonly names: readonly string[] }): string => listShort(a.names);
export const until = (a: { readonly date: string }): string => `hasta el ${a.date}`;
export const roles = {
  managerFirst: 'Primero hace de responsable.',
  reportFirst: 'Primero hace de miembro del equipo.',
  observer: 'Observa y dirige la puesta en común.',
};

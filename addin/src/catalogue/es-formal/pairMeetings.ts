// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Reuniones en el calendario';
export const single = (a: { readonly day: Day }): string => `Reunión del ${dayMedium(a.day)}`;
export const series = (a: { readonly day: Day }): string => `Serie que incluye la reunión del ${dayMedium(a.day)}`;
export const why = {
  twoPeople: 'Cuenta como 1:1.',
  morePeople: 'No cuenta: hay más de dos personas invitadas.',
  group: 'No cuenta: hay un grupo invitado.',
  saidOurs: 'Cuenta como 1:1, porque lo ha indicado una de las dos personas.',
  saidNotOurs: 'No cuenta, porque lo ha indicado una de las dos personas.',
};
export const ours = 'Este es nuestro 1:1';
export const notOurs = 'Este no es nuestro 1:1';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`;
export const onlyFigures = 'Vale para toda la serie, pero solo para las cifras: no escribimos nada en una invitación que reciben otras personas.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'Primeros pasos';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)} de ${number(a.of)}`;
export const next = 'Siguiente';
export const done = 'Listo';
export const skip = 'Omitir';
export const titles = {
  agenda: 'Una agenda para los dos',
  notes: 'Notas compartidas y privadas',
  insert: 'Al programar un 1:1',
};
export const texts = {
  agenda: 'Cualquiera de los dos puede añadir temas antes del 1:1. Lo que quede sin tratar pasa al siguiente.',
  notes: 'Las notas compartidas las leen los dos. Tus notas privadas solo las lees tú: no las ven ni tu responsable ni quien administra el sistema.',
  insert: '¿Ponemos la agenda en la invitación? Puedes cambiarlo en “Mis 1:1”.',
};

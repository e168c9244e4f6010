// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = '¿Bastaba con un correo?';
export const intro = '¿Merece el tiempo de los dos o es un asunto del día a día que se puede tratar en otro sitio?';
export const by = {
  manager: 'Lo dice la persona responsable',
  report: 'Lo dice alguien del equipo',
};
export const answers = {
  tactical: 'Día a día',
  worthwhile: 'Vale la pena',
  moreBeneath: 'Hay algo más',
};
export const right = 'Correcto.';
export const wrong = (a: { readonly answer: string }): string => `Nuestra respuesta: ${a.answer}.`;
export const instead = 'Mejor:';
export const next = 'Siguiente';
export const progress = (a: { readonly at: number; readonly of: number; readonly right: number }): string => `${number(a.at)} de ${number(a.of)}, ${(isOne(a.right) ? `${number(a.right)} acierto` : `${number(a.right)} aciertos`)}`;
export const done = (a: { readonly right: number; readonly of: number }): string => `Ha acertado ${number(a.right)} de ${number(a.of)}.`;
export const again = 'Volver a empezar';

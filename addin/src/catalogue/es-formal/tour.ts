// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const what = 'OutlookOneOnOne encuentra los 1:1 en los calendarios y envía cada semana un resumen a quienes dirigen a responsables: quién los tiene y qué hacer después.';
export const here = 'Una empresa de ejemplo y cómo van sus responsables:';
export const written = (a: { readonly count: number; readonly name: string }): string => `${(isOne(a.count) ? `Se ha escrito ${number(a.count)} resumen` : isMany(a.count) ? `Se han escrito ${number(a.count)} de resúmenes` : `Se han escrito ${number(a.count)} resúmenes`)} y no se ha enviado ninguno. Este es el de ${a.name}, en texto sin formato:`;
export const next = 'Para probar';
export const page = 'Ver el mismo resumen como lo muestra Outlook:';
export const view = 'Ver lo que ve una persona responsable de equipo:';
export const why = 'Ver por qué una reunión cuenta como 1:1 o no:';

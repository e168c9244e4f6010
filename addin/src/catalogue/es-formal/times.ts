// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { isOne, listAnd, number, timeShort } from './language';

export const find = 'Buscar hora';
export const findWith = (a: { readonly name: string }): string => `Buscar hora para un 1:1 con ${a.name}`;
export const bothFree = 'Estas horas están libres en los dos calendarios.';
export const onlyMine = (a: { readonly name: string }): string => `Tiene usted libres estas horas. No podemos ver si ${a.name} también.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}: abrir una invitación`;
export const reasons = {
  usualTime: 'la hora habitual',
  usualDay: 'el día habitual',
  firstFree: 'la primera hora libre',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${timeShort(a.at)} para ${a.name}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.moment} para ${a.name}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1:1: ${listAnd(a.names)}`;
export const opened = 'Outlook ha abierto la invitación. No llegará a nadie hasta que la envíe.';
export const notOpened = 'Outlook no ha abierto la invitación. Use este enlace.';
export const inBrowser = 'Se abre Outlook en la Web con la invitación. No llegará a nadie hasta que la envíe.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `No tiene ninguna hora libre en común con ${a.name} hasta el ${a.day}.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `No tiene ninguna hora libre dentro del horario laboral de ${a.name} hasta el ${a.day}.`;
export const inTheWay = 'Sería posible si moviera una de estas reuniones:';
export const unreadable = 'No podemos leer su calendario, así que no podemos proponer horas.';
export const anyTime = 'Abrir una invitación sin hora';
export const failed = 'No hemos podido buscar horas.';
export const file = 'Archivo de calendario';
export const fileOf = (a: { readonly moment: string }): string => `${a.moment}: archivo de calendario`;
export const series = (a: { readonly weeks: number }): string => `${(isOne(a.weeks) ? 'Cada semana' : `Cada ${number(a.weeks)}\u00a0semanas`)}, como archivo de calendario`;
export const seriesOf = (a: { readonly moment: string; readonly weeks: number }): string => `${a.moment}: ${(isOne(a.weeks) ? 'cada semana' : `cada ${number(a.weeks)}\u00a0semanas`)}, como archivo de calendario`;
export const fileNote = (a: { readonly name: string }): string => `Abra el archivo en su calendario y compruebe que ${a.name} figura en la invitación. No sale hasta que la envíe.`;
export const fileText = (a: { readonly link: string }): string => `Agenda de nuestro 1:1: ${a.link}`;
export const fileFailed = 'No hemos podido crear el archivo de calendario.';
export const repeat = (a: { readonly weeks: number }): string => (isOne(a.weeks) ? 'Si quiere que sea cada semana, convierta la invitación en una reunión periódica.' : `Si quiere que sea cada ${number(a.weeks)}\u00a0semanas, convierta la invitación en una reunión periódica.`);
export const later = 'Recordármelo más tarde';
export const laterWhen = (a: { readonly moment: string }): string => `Una cita solo en su calendario: ${a.moment}. No se invita a nadie más.`;
export const calledOff = (a: { readonly moment: string }): string => `El 1:1 del ${a.moment} se ha cancelado y nada lo sustituye.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { listAnd, timeShort } from './language';

export const find = 'Buscar hora';
export const findWith = (a: { readonly name: string }): string => `Buscar hora para un 1:1 con ${a.name}`;
export const bothFree = 'Estas horas están libres en los dos calendarios.';
export const onlyMine = (a: { readonly name: string }): string => `Tienes libres estas horas. No podemos ver si ${a.name} también.`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}: abrir una invitación`;
export const reasons = {
  usualTime: 'la hora habitual',
  usualDay: 'el día habitual',
  firstFree: 'la primera hora libre',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${timeShort(a.at)} para ${a.name}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.moment} para ${a.name}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1:1: ${listAnd(a.names)}`;
export const opened = 'Outlook ha abierto la invitación. No llegará a nadie hasta que la envíes.';
export const notOpened = 'Outlook no ha abierto la invitación. Usa este enlace.';
export const inBrowser = 'Se abre Outlook en la Web con la invitación. No llegará a nadie hasta que la envíes.';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `No tienes ninguna hora libre en común con ${a.name} hasta el ${a.day}.`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `No tienes ninguna hora libre dentro del horario laboral de ${a.name} hasta el ${a.day}.`;
export const inTheWay = 'Sería posible si movieras una de estas reuniones:';
export const unreadable = 'No podemos leer tu calendario, así que no podemos proponer horas.';
export const anyTime = 'Abrir una invitación sin hora';
export const failed = 'No hemos podido buscar horas.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const add = 'Añadir agenda';
export const offer = (a: { readonly name: string }): string => `Parece un 1:1 con ${a.name}. Una agenda ayuda a los dos a prepararse.`;
export const noAgenda = (a: { readonly name: string }): string => `Este 1:1 con ${a.name} todavía no tiene agenda. Una agenda ayuda a los dos a prepararse. También puede enviar la invitación tal como está.`;
export const alsoGoesTo = (a: { readonly name: string }): string => `También recibe esta invitación ${a.name}, y contiene una agenda pensada solo para los dos. Elimine la agenda si nadie más debe verla o envíe la invitación tal como está.`;
export const alsoGoesToMore = (a: { readonly name: string; readonly more: number }): string => `También reciben esta invitación ${a.name} y ${number(a.more)} más, y contiene una agenda pensada solo para los dos. Elimine la agenda si nadie más debe verla o envíe la invitación tal como está.`;

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, isMany, isOne, listShort, number } from './language';

export const leftOut = 'Omitido o no leído tal como está escrito';
export const nothing = 'nada';
export const columns = 'Columnas de la lista de personas';
export const column = 'Columna';
export const takenAs = 'Leída como';
export const notUsed = 'no se usa';
export const whoReports = (a: { readonly count: number }): string => `Quién depende de quién: ${(isOne(a.count) ? `${number(a.count)} persona` : isMany(a.count) ? `${number(a.count)} de personas` : `${number(a.count)} personas`)}`;
export const calendarUnknown = (a: { readonly reason: string }): string => `${a.reason}, así que no se conocen los 1:1 con su equipo`;
export const alone = 'no tiene responsable ni equipo';
export const person = (a: { readonly name: string; readonly address: string }): string => `${a.name} (${a.address})`;
export const remark = (a: { readonly who: string; readonly remark: string }): string => `${a.who}: ${a.remark}`;
export const calendars = (a: { readonly count: number }): string => `Calendarios: ${(isOne(a.count) ? `${number(a.count)} archivo` : isMany(a.count) ? `${number(a.count)} de archivos` : `${number(a.count)} archivos`)}`;
export const calendar = (a: { readonly whose: string; readonly meetings: number; readonly oneOnOnes: number }): string => `${a.whose}; ${(isOne(a.meetings) ? `${number(a.meetings)} reunión` : isMany(a.meetings) ? `${number(a.meetings)} de reuniones` : `${number(a.meetings)} reuniones`)}, ${(a.oneOnOnes === 0 ? 'ninguna es un 1:1' : isOne(a.oneOnOnes) ? `${number(a.oneOnOnes)} es un 1:1` : isMany(a.oneOnOnes) ? `${number(a.oneOnOnes)} son 1:1` : `${number(a.oneOnOnes)} son 1:1`)}`;
export const unreadable = (a: { readonly whose: string }): string => `${a.whose}; no se puede leer`;
export const ownerOf = (a: { readonly name: string }): string => `el calendario de ${a.name}`;
export const absences = (a: { readonly count: number }): string => `Ausencias de ${(isOne(a.count) ? `${number(a.count)} persona` : isMany(a.count) ? `${number(a.count)} de personas` : `${number(a.count)} personas`)} en las listas`;
export const absence = (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}: del ${dayMedium(a.first)} al ${dayMedium(a.last)}`;
export const stranger = (a: { readonly address: string }): string => `el calendario de ${a.address}, que no está en la lista de personas`;
export const noOwner = 'no se sabe de quién es';
export const almost = 'Reuniones que son casi un 1:1';
export const none = 'ninguno';
export const invited = (a: { readonly names: readonly string[] }): string => `personas invitadas: ${listShort(a.names)}`;

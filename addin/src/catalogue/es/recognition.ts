// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const between = (a: { readonly first: string; readonly second: string }): string => `1:1 de ${a.first} con ${a.second}`;
export const declined = (a: { readonly name: string }): string => `${a.name} rechazó la invitación, así que no cuenta como celebrado`;
export const declinedByOwner = 'la invitación se rechazó, así que no cuenta como celebrado';
export const tooShortToCount = (a: { readonly minutes: number }): string => `solo ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minuto` : `${number(a.minutes)}\u00a0minutos`)}, así que no cuenta como celebrado`;
export const notOneOnOne = (a: { readonly reason: string }): string => `no es un 1:1: ${a.reason}`;
export const obstacles = {
  private: 'es una reunión privada',
  cancelled: 'la reunión está cancelada',
  allDay: 'dura todo el día',
  shownAsFree: 'se muestra como disponible',
  tooLong: 'dura más de 3\u00a0horas',
  tooShort: 'dura menos de 10\u00a0minutos',
  hiddenAttendees: 'la lista de asistentes está oculta',
};
export const groupInvited = (a: { readonly groups: readonly string[] }): string => `se ha invitado a un grupo (${listShort(a.groups)})`;
export const nobodyInvited = 'no se ha invitado a nadie';
export const onlyOneInvited = (a: { readonly name: string }): string => `solo se ha invitado a ${a.name}`;
export const tooManyInvited = (a: { readonly count: number; readonly names: readonly string[] }): string => `se ha invitado a ${(a.count === 3 ? 'tres personas' : a.count === 4 ? 'cuatro personas' : a.count === 5 ? 'cinco personas' : `${number(a.count)} personas`)} (${listShort(a.names)})`;
export const manyMoreInvited = (a: { readonly count: number; readonly names: readonly string[]; readonly more: number }): string => `se ha invitado a ${(a.count === 6 ? 'seis personas' : a.count === 7 ? 'siete personas' : a.count === 8 ? 'ocho personas' : a.count === 9 ? 'nueve personas' : a.count === 10 ? 'diez personas' : a.count === 11 ? 'once personas' : a.count === 12 ? 'doce personas' : `${number(a.count)} personas`)} (${listShort(a.names)} y ${number(a.more)} más)`;
export const leftOut = {
  room: (a: { readonly name: string }): string => `la sala ${a.name} no cuenta`,
  notetaker: (a: { readonly name: string }): string => `la herramienta de notas ${a.name} no cuenta`,
  calendarRelay: (a: { readonly name: string }): string => `la dirección de reenvío ${a.name} no cuenta`,
  loggingAddress: (a: { readonly name: string }): string => `la dirección de registro ${a.name} no cuenta`,
  notAPerson: (a: { readonly name: string }): string => `${a.name} no entra en el recuento, porque en tu organización no figura como persona`,
  informed: (a: { readonly name: string }): string => `${a.name} figura solo a título informativo y no entra en el recuento`,
  delegator: (a: { readonly name: string }): string => `${a.name} envía a otra persona en su lugar y no entra en el recuento`,
  assistant: (a: { readonly name: string }): string => `${a.name} envió la invitación en nombre de otra persona y no entra en el recuento`,
};
export const moreLeftOut = (a: { readonly count: number }): string => (isOne(a.count) ? `${number(a.count)} más no cuenta` : `${number(a.count)} más no cuentan`);
export const recipients = {
  foundByName: (a: { readonly name: string }): string => `${a.name}, que figura sin dirección`,
  notetaker: (a: { readonly name: string }): string => `la herramienta de notas ${a.name}`,
  calendarRelay: (a: { readonly name: string }): string => `la dirección de reenvío ${a.name}`,
  loggingAddress: (a: { readonly name: string }): string => `la dirección de registro ${a.name}`,
  group: (a: { readonly name: string }): string => `el grupo ${a.name}`,
  unknown: 'personas que no hemos podido identificar',
};
export const remedies = {
  private: 'No preparamos agendas para reuniones privadas. Para usarla como 1:1, desactiva “Privado”.',
  cancelled: 'Programa una nueva reunión con la otra persona.',
  allDay: 'Indica una hora de inicio y otra de fin en el mismo día.',
  shownAsFree: 'Márcala como “Ocupado”.',
  tooLong: 'Haz que dure 3\u00a0horas como máximo.',
  tooShort: 'Haz que dure al menos 10\u00a0minutos. Cuenta como celebrado si dura 15\u00a0minutos o más.',
  hiddenAttendees: 'Solo quien organiza la reunión puede ver a quién se ha invitado.',
  group: 'Invita a la persona por su nombre y no a un grupo.',
  tooFewPeople: 'Invita a la otra persona.',
  tooManyPeople: 'Invita solo a una persona más. Las salas no cuentan.',
};
export const otherRemedy = 'Invita solo a la otra persona, con su propia dirección.';

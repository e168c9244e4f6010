// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Temas para tratar';
export const none = (a: { readonly name: string }): string => `Nada todavía. Añada el primer tema. ${a.name} también puede añadir temas.`;
export const add = 'Añadir un tema';
export const addButton = 'Añadir';
export const waiting = 'guardado en este dispositivo, sin enviar todavía';
export const you = 'Usted';
export const carriedOver = (a: { readonly times: number }): string => `aplazado ${(a.times === 1 ? 'una vez' : `${number(a.times)} veces`)}`;
export const closed = (a: { readonly count: number }): string => `Tratados o aplazados (${number(a.count)})`;
export const places = {
  done: 'tratado',
  movedOn: 'próxima vez',
};
export const actions = {
  more: (a: { readonly text: string }): string => `Más acciones para “${a.text}”`,
  group: (a: { readonly text: string }): string => `Acciones para “${a.text}”`,
  tick: (a: { readonly text: string }): string => `Tratado: ${a.text}`,
  up: 'Subir',
  down: 'Bajar',
  nextTime: 'Próxima vez',
  bringBack: 'Recuperar',
  reword: 'Reformular',
  remove: 'Eliminar',
  newWording: 'Nuevo texto',
};
export const announcements = {
  added: 'Añadido.',
  ticked: 'Marcado como tratado.',
  reopened: 'Abierto de nuevo.',
  moved: 'Queda para la próxima vez.',
  broughtBack: 'De nuevo en la agenda.',
  position: (a: { readonly at: number; readonly of: number }): string => `Ahora es el ${number(a.at)} de ${number(a.of)}.`,
  removed: 'Eliminado.',
  reworded: 'Reformulado.',
};
export const checkIn = (a: { readonly name: string }): string => `Para preguntar esta vez a ${a.name}`;
export const checkInFrom = (a: { readonly name: string }): string => `${a.name} quiere preguntarle`;
export const onlyYou = 'Solo lo ve usted';
export const failed = 'No se ha podido cargar la agenda.';

// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Sujets à aborder';
export const none = (a: { readonly name: string }): string => `Rien pour l’instant. Ajoutez le premier sujet. ${a.name} peut aussi en ajouter.`;
export const add = 'Ajouter un sujet';
export const addButton = 'Ajouter';
export const waiting = 'enregistré sur cet appareil, pas encore envoyé';
export const you = 'Vous';
export const carriedOver = (a: { readonly times: number }): string => `reporté ${(a.times === 1 ? 'une fois' : isOne(a.times) ? `${number(a.times)}\u00a0fois` : `${number(a.times)}\u00a0fois`)}`;
export const closed = (a: { readonly count: number }): string => `Traités ou reportés (${number(a.count)})`;
export const places = {
  done: 'traité',
  movedOn: 'la prochaine fois',
};
export const actions = {
  more: (a: { readonly text: string }): string => `Autres actions pour « ${a.text} »`,
  group: (a: { readonly text: string }): string => `Actions pour « ${a.text} »`,
  tick: (a: { readonly text: string }): string => `Traité : ${a.text}`,
  up: 'Monter',
  down: 'Descendre',
  nextTime: 'La prochaine fois',
  bringBack: 'Reprendre',
  reword: 'Reformuler',
  remove: 'Supprimer',
  newWording: 'Nouvelle formulation',
};
export const announcements = {
  added: 'Sujet ajouté.',
  ticked: 'Marqué comme traité.',
  reopened: 'Sujet rouvert.',
  moved: 'Reporté à la prochaine fois.',
  broughtBack: 'De nouveau à l’ordre du jour.',
  position: (a: { readonly at: number; readonly of: number }): string => `Position actuelle : ${number(a.at)} sur ${number(a.of)}.`,
  removed: 'Sujet supprimé.',
  reworded: 'Sujet reformulé.',
};
export const checkIn = (a: { readonly name: string }): string => `À demander cette fois à ${a.name}`;
export const checkInFrom = (a: { readonly name: string }): string => `${a.name} aimerait vous demander`;
export const onlyYou = 'Visible uniquement par vous';
export const failed = 'Impossible de charger l’ordre du jour.';

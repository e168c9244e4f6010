// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayFull, number, timeShort } from './language';

export const pane = 'Ordre du jour 1:1';
export const events = 'Événements du complément';
export const body = 'Texte de l’invitation';
export const newMeeting = 'Nouvelle réunion';
export const send = 'Envoyer';
export const sendAnyway = 'Envoyer quand même';
export const doNotSend = 'Ne pas envoyer';
export const edit = 'Modifier';
export const cancelMeeting = 'Annuler la réunion';
export const accept = 'Accepter';
export const tentative = 'Provisoire';
export const decline = 'Refuser';
export const close = 'Fermer';
export const closePane = 'Fermer le volet';
export const dismiss = 'Ignorer';
export const title = 'Titre';
export const titleHint = 'Ajouter un titre';
export const start = 'Début';
export const end = 'Fin';
export const invite = 'Inviter';
export const nameHint = 'Nom';
export const add = 'Ajouter';
export const remove = (a: { readonly name: string }): string => `Retirer ${a.name}`;
export const organiser = 'organise';
export const notes = {
  room: 'salle',
  accepted: 'accepte',
  tentative: 'provisoire',
  declined: 'refuse',
  delegated: 'délègue',
};
export const time = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayFull(a.day)}, de ${timeShort(a.from)} à ${timeShort(a.to)}`;
export const timeOfSeries = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayFull(a.day)}, de ${timeShort(a.from)} à ${timeShort(a.to)}, réunion d’une série`;
export const cancelled = (a: { readonly when: string }): string => `${a.when} (annulée)`;
export const titles = {
  alone: 'Rendez-vous',
  two: (a: { readonly first: string; readonly second: string }): string => `Entretien ${a.first} / ${a.second}`,
  more: (a: { readonly count: number }): string => `Réunion à ${number(a.count)}`,
  group: 'Réunion de groupe',
  private: 'Rendez-vous privé',
  outOfOffice: 'Absence du bureau',
};

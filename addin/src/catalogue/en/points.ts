// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Points to discuss';
export const none = (a: { readonly name: string }): string => `Nothing yet. Add the first point. ${a.name} can add points too.`;
export const add = 'Add a point';
export const addButton = 'Add';
export const waiting = 'saved on this device, not sent yet';
export const you = 'You';
export const carriedOver = (a: { readonly times: number }): string => `carried over ${(a.times === 1 ? 'once' : `${number(a.times)} times`)}`;
export const closed = (a: { readonly count: number }): string => `Done or moved (${number(a.count)})`;
export const places = {
  done: 'done',
  movedOn: 'next time',
};
export const actions = {
  more: (a: { readonly text: string }): string => `More actions for “${a.text}”`,
  group: (a: { readonly text: string }): string => `Actions for “${a.text}”`,
  tick: (a: { readonly text: string }): string => `Done: ${a.text}`,
  up: 'Move up',
  down: 'Move down',
  nextTime: 'Next time',
  bringBack: 'Bring back',
  reword: 'Reword',
  remove: 'Delete',
  newWording: 'New wording',
};
export const announcements = {
  added: 'Added.',
  ticked: 'Marked as done.',
  reopened: 'Reopened.',
  moved: 'Moved to next time.',
  broughtBack: 'Back on the agenda.',
  position: (a: { readonly at: number; readonly of: number }): string => `Now ${number(a.at)} of ${number(a.of)}.`,
  removed: 'Deleted.',
  reworded: 'Reworded.',
};
export const checkIn = (a: { readonly name: string }): string => `Worth asking ${a.name} this time`;
export const checkInFrom = (a: { readonly name: string }): string => `${a.name} would like to ask you`;
export const onlyYou = 'Only you see this';
export const failed = 'The agenda could not be loaded.';

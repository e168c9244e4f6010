// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayWeekday, number, timeShort } from './language';

export const pane = '1:1 agenda';
export const events = 'Events of the add-in';
export const body = 'Text of the invite';
export const newMeeting = 'New meeting';
export const send = 'Send';
export const sendAnyway = 'Send anyway';
export const doNotSend = 'Don’t send';
export const edit = 'Edit';
export const cancelMeeting = 'Cancel meeting';
export const accept = 'Accept';
export const tentative = 'Tentative';
export const decline = 'Decline';
export const close = 'Close';
export const closePane = 'Close the pane';
export const dismiss = 'Dismiss';
export const title = 'Title';
export const titleHint = 'Add a title';
export const start = 'Start';
export const end = 'End';
export const invite = 'Invite';
export const nameHint = 'Name';
export const add = 'Add';
export const remove = (a: { readonly name: string }): string => `Remove ${a.name}`;
export const organiser = 'organiser';
export const notes = {
  room: 'room',
  accepted: 'accepted',
  tentative: 'tentative',
  declined: 'declined',
  delegated: 'delegated',
};
export const time = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, ${timeShort(a.from)} to ${timeShort(a.to)}`;
export const timeOfSeries = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayWeekday(a.day)} ${dayLong(a.day)}, ${timeShort(a.from)} to ${timeShort(a.to)}, in a series`;
export const cancelled = (a: { readonly when: string }): string => `${a.when} (cancelled)`;
export const titles = {
  alone: 'Appointment',
  two: (a: { readonly first: string; readonly second: string }): string => `1:1 ${a.first} / ${a.second}`,
  more: (a: { readonly count: number }): string => `Meeting with ${number(a.count)} people`,
  group: 'Group meeting',
  private: 'Private appointment',
  outOfOffice: 'Out of office',
};

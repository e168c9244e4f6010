import { commandIds } from '../src/host/commandIds';
import type { AddIn } from './addIn';

export const product: AddIn = {
  version: '1.0.0',
  name: '1:1 agenda',
  summary: 'Agendas, notes and follow-up for your one-on-ones, beside the invite.',
  description: 'Recognises a one-on-one while you write the invite, puts a fitting agenda into it, carries open items forward, and keeps the notes of the two of you.',
  provider: 'OutlookOneOnOne',
  accentColour: '#0F6CBD',
  mailbox: '1.8',
  buttons: [
    { id: commandIds.compose, place: 'organizer', label: '1:1 agenda', tip: 'Put a fitting agenda into the invite, and prepare what you want to talk about.' },
    { id: commandIds.read, place: 'attendee', label: '1:1 agenda', tip: 'See the agenda of this 1:1, add your topics, and take notes.' },
    { id: commandIds.message, place: 'message', label: '1:1 agenda', tip: 'See the agenda of the 1:1 that you are invited to.' },
  ],
  events: [
    { event: 'OnNewAppointmentOrganizer', handler: 'onNewAppointment' },
    { event: 'OnAppointmentAttendeesChanged', handler: 'onAttendeesChanged' },
    { event: 'OnAppointmentTimeChanged', handler: 'onTimeChanged' },
    { event: 'OnAppointmentRecurrenceChanged', handler: 'onRecurrenceChanged' },
    { event: 'OnAppointmentSend', handler: 'onAppointmentSend', sendMode: 'promptUser' },
  ],
  eventsSince: '1.12',
};

/** The pages and files that the manifests point at, below the site's origin. */
export const files = {
  pane: '/taskpane.html',
  eventPage: '/launchevent.html',
  eventScript: '/launchevent.js',
} as const;

/** What Outlook takes on a ribbon, in pixels; 16, 32 and 80 are required. */
export const ribbonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** In lists of add-ins: the ordinary one and the one for high resolutions. */
export const listIconSizes = [64, 128] as const;

export type IconSize = (typeof ribbonIconSizes)[number] | (typeof listIconSizes)[number];

export function iconFile(size: IconSize): string {
  return `/icons/icon-${size}.png`;
}

/** Of the unified manifest, in its package. */
export const packageIcons = { color: { file: 'color.png', size: 192 }, outline: { file: 'outline.png', size: 32 } } as const;

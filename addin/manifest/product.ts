import { commandIds } from '../src/host/commandIds';
import type { AddIn } from './addIn';

const label = '1:1 agenda';

export const product: AddIn = {
  version: '1.0.0',
  name: label,
  summary: 'Agendas, notes and follow-up for your one-on-ones, next to the invite.',
  description: 'Recognises a one-on-one while you write the invite, adds a suitable agenda, carries open items over to the next one, '
    + 'and keeps notes for both of you.',
  provider: 'OutlookOneOnOne',
  accentColour: '#0F6CBD',
  mailbox: '1.8',
  buttons: [
    { id: commandIds.compose, place: 'organizer', label, tip: 'Add a suitable agenda to the invite and prepare your topics.' },
    { id: commandIds.read, place: 'attendee', label, tip: 'See the agenda of this 1:1, add your topics, and take notes.' },
    { id: commandIds.message, place: 'message', label, tip: 'See the agenda of the 1:1 that you are invited to.' },
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

/** The files that the manifests refer to, below the site's origin. */
export const files = {
  pane: '/taskpane.html',
  eventPage: '/launchevent.html',
  eventScript: '/launchevent.js',
} as const;

/** The sizes that Outlook uses on a ribbon, in pixels. 16, 32 and 80 are required. */
export const ribbonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** For lists of add-ins, with normal and with high resolution. */
export const listIconSizes = [64, 128] as const;

export type IconSize = (typeof ribbonIconSizes)[number] | (typeof listIconSizes)[number];

export function iconFile(size: IconSize): string {
  return `/icons/icon-${size}.png`;
}

/** The icons in the package of the unified manifest. */
export const packageIcons = { color: { file: 'color.png', size: 192 }, outline: { file: 'outline.png', size: 32 } } as const;

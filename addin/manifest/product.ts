import { commandIds } from '../src/host/commandIds';
import type { AddIn } from './addIn';
import { english } from './catalogue';

export const product: AddIn = {
  version: '1.0.0',
  name: english.name,
  fullName: english.fullName,
  summary: english.summary,
  description: english.description,
  provider: 'OutlookOneOnOne',
  accentColour: '#0F6CBD',
  mailbox: '1.8',
  buttons: [
    { id: commandIds.compose, place: 'organizer', label: english.name, tip: english.tips.organizer },
    { id: commandIds.read, place: 'attendee', label: english.name, tip: english.tips.attendee },
    { id: commandIds.message, place: 'message', label: english.name, tip: english.tips.message },
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

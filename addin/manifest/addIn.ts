/** What the add-in is to Outlook, from which both manifests are written. */
export interface AddIn {
  /** Major.minor.patch; Outlook takes a new one only when it grows. */
  readonly version: string;
  readonly name: string;
  /** At most 80 characters. */
  readonly summary: string;
  /** At most 250 characters: the longest text that the XML manifest takes. */
  readonly description: string;
  readonly provider: string;
  readonly accentColour: string;
  /** The lowest Mailbox requirement set with which the pane is of use. */
  readonly mailbox: `1.${number}`;
  readonly buttons: readonly Button[];
  readonly events: readonly LaunchEvent[];
  /** Of which Mailbox requirement set the events are. */
  readonly eventsSince: `1.${number}`;
}

/** A button on the ribbon that opens the pane. */
export interface Button {
  readonly id: string;
  readonly place: Place;
  readonly label: string;
  readonly tip: string;
}

/** Where Outlook shows it: an invite being written, an appointment in the calendar, a mail that is read. */
export type Place = 'organizer' | 'attendee' | 'message';

export interface LaunchEvent {
  readonly event: EventName;
  /** The name by which launchevent.js associates its handler. */
  readonly handler: string;
  /** For what may hold back: ask the person, never block. */
  readonly sendMode?: 'promptUser';
}

/** By the names of the XML manifest. */
export const eventNames = [
  'OnNewAppointmentOrganizer', 'OnAppointmentAttendeesChanged', 'OnAppointmentTimeChanged', 'OnAppointmentRecurrenceChanged', 'OnAppointmentSend',
] as const;

export type EventName = (typeof eventNames)[number];

/** Where it is served from and who it is: what differs between a machine at home and an organisation. */
export interface Site {
  /** The origin of the static files, https, without a slash at the end. */
  readonly origin: string;
  /** Of the XML manifest. */
  readonly xmlId: string;
  /** Of the unified manifest, which is a product of its own: two with one id would replace each other. */
  readonly unifiedId: string;
  /** Behind the name, to tell a machine at home from the real one; empty in production. */
  readonly nameSuffix: string;
  /** The app registration whose tokens the API takes; null where the API takes none. */
  readonly signIn: { readonly clientId: string } | null;
  readonly supportUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

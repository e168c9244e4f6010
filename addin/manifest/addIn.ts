/** Describes the add-in. Both manifests are written from it. */
export interface AddIn {
  /** Major.minor.patch. Outlook updates only to a higher version. */
  readonly version: string;
  readonly name: string;
  /** The name in lists of add-ins for all programs. */
  readonly fullName: (a: { readonly name: string }) => string;
  /** At most 80 characters. */
  readonly summary: string;
  /** At most 250 characters, the limit of the XML manifest. */
  readonly description: string;
  readonly provider: string;
  readonly accentColour: string;
  /** The lowest Mailbox requirement set with which the pane is useful. */
  readonly mailbox: `1.${number}`;
  readonly buttons: readonly Button[];
  readonly events: readonly LaunchEvent[];
  /** The lowest Mailbox requirement set that has the events. */
  readonly eventsSince: `1.${number}`;
}

/** A button on the ribbon that opens the pane. */
export interface Button {
  readonly id: string;
  readonly place: Place;
  readonly label: string;
  readonly tip: string;
}

/** `organizer`: an invite being written. `attendee`: an appointment in the calendar. `message`: a mail being read. */
export type Place = 'organizer' | 'attendee' | 'message';

export interface LaunchEvent {
  readonly event: EventName;
  /** The name under which launchevent.js registers the handler. */
  readonly handler: string;
  /** For an event that may delay sending: asks the person but never blocks. */
  readonly sendMode?: 'promptUser';
}

/** The names in the XML manifest. */
export const eventNames = [
  'OnNewAppointmentOrganizer', 'OnAppointmentAttendeesChanged', 'OnAppointmentTimeChanged', 'OnAppointmentRecurrenceChanged',
  'OnAppointmentSend',
] as const;

export type EventName = (typeof eventNames)[number];

/** What differs between a local installation and an organisation's. */
export interface Site {
  /** The https origin of the static files, without a trailing slash. */
  readonly origin: string;
  /** The id of the XML manifest. */
  readonly xmlId: string;
  /** The id of the unified manifest. It must differ, since products with the same id replace each other. */
  readonly unifiedId: string;
  /** The organisation addresses people formally. A person who chose the other form gets it in the pane, but not in the events. */
  readonly isFormal: boolean;
  /** Appended to the name of a local installation; empty in production. */
  readonly nameSuffix: string;
  /** The app registration whose tokens the API accepts; null if it accepts none. */
  readonly signIn: { readonly clientId: string } | null;
  readonly supportUrl: string;
  /** Null for the guide about privacy, which every installation serves in each language. */
  readonly privacyUrl: string | null;
  readonly termsUrl: string;
}

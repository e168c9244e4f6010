/**
 * What Outlook tells of a meeting, in the form in which the API takes it. It has no subject and no body on purpose: what is never
 * read can never leak.
 */
export interface Meeting {
  /** Null when Outlook shows none. */
  readonly organizer: Attendee | null;
  /** In any order; the organiser may or may not be among them. */
  readonly attendees: readonly Attendee[];
  readonly start: Instant;
  /** Not part of the meeting any more: ranges are half-open. */
  readonly end: Instant;
  /** Null for a single meeting, and in a series that is not saved yet. */
  readonly series: string | null;
  /** In compose a series has no id, but is known to be one. */
  readonly isRecurring: boolean;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly isPrivate: boolean;
  readonly hidesAttendees: boolean;
  /** The copy in the organiser's own calendar: its list of attendees is the true one. */
  readonly isOrganizerCopy: boolean;
  readonly showAs: ShowAs;
}

/** ISO 8601 in UTC, such as 2026-11-23T08:00:00Z. */
export type Instant = string;

export interface Attendee {
  readonly address: string;
  readonly name: string | null;
  readonly type: AttendeeType;
  readonly response: AttendeeResponse;
}

export type AttendeeType = 'required' | 'optional' | 'resource' | 'group';
export type AttendeeResponse = 'none' | 'accepted' | 'tentative' | 'declined' | 'delegated';
export type ShowAs = 'busy' | 'free' | 'tentative' | 'outOfOffice' | 'workingElsewhere';

/** To the second, as the API writes instants: the same moment always has the same spelling. */
export function instant(date: Date): Instant {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** One spelling of an address, as the server's: trimmed, without mailto: and angle brackets, in lower case. */
export function canonicalAddress(address: string): string {
  return address.trim().replace(/^mailto:/i, '').replace(/^[ \t<>"']+|[ \t<>"']+$/g, '').toLowerCase();
}

export function sameAddress(one: string, other: string): boolean {
  return canonicalAddress(one) === canonicalAddress(other);
}

/** How long it takes. */
export function minutesOf(meeting: Meeting): number {
  return (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000;
}

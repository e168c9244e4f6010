/**
 * A meeting as Outlook describes it, in the form that the API takes. It deliberately has no subject and no body: what is never read
 * cannot leak.
 */
export interface Meeting {
  /** Null when Outlook does not name one. */
  readonly organizer: Attendee | null;
  /** In any order, with or without the organiser. */
  readonly attendees: readonly Attendee[];
  readonly start: Instant;
  /** Exclusive: ranges are half-open. */
  readonly end: Instant;
  /** The id of the series; null for a single meeting and for a series that has not been saved yet. */
  readonly series: string | null;
  /** True also for a series that is being written, which has no id yet. */
  readonly isRecurring: boolean;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly isPrivate: boolean;
  readonly hidesAttendees: boolean;
  /** Whether this is the copy in the organiser's own calendar, which always lists all attendees. */
  readonly isOrganizerCopy: boolean;
  readonly showAs: ShowAs;
}

/** What decides whether it is a 1:1, and of whom. */
export type SingleMeeting = Omit<Meeting, 'series' | 'isRecurring'>;

/** ISO 8601 in UTC, such as 2026-11-23T08:00:00Z. */
export type Instant = string;

export interface Attendee {
  readonly address: string;
  readonly name: string | null;
  readonly type: AttendeeType;
  readonly response: AttendeeResponse;
  /** Who comes instead. Outlook does not say; calendar files do. */
  readonly delegatedTo?: string | null;
}

export type AttendeeType = 'required' | 'optional' | 'informed' | 'resource' | 'group';
export type AttendeeResponse = 'none' | 'accepted' | 'tentative' | 'declined' | 'delegated';
export type ShowAs = 'busy' | 'free' | 'tentative' | 'outOfOffice' | 'workingElsewhere';

/** To the second, as the API writes instants, so that the same moment always has the same spelling. */
export function toInstant(date: Date): Instant {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function minutesOf(meeting: SingleMeeting): number {
  return (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000;
}

/** While an invite is being written, its end may be before its start for a moment. The server would refuse that. */
export function withValidEnd(meeting: Meeting): Meeting {
  return meeting.end < meeting.start ? { ...meeting, end: meeting.start } : meeting;
}

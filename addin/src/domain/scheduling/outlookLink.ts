import type { Instant } from '../meetings/meeting';

/** A meeting that somebody may want to send. Times are null if they are not chosen yet. */
export interface NewMeeting {
  readonly subject: string;
  /** Email addresses; none for an entry in the person's own calendar. */
  readonly attendees: readonly string[];
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/**
 * A link that opens the form for a new meeting in Outlook on the web, filled in; nothing is sent. Microsoft does not document it. The
 * address and parameters are those that other calendar-link generators use:
 * github.com/InteractionDesignFoundation/add-event-to-calendar-docs, services/outlook-web.md.
 */
export function outlookLink({ subject, attendees, start, end }: NewMeeting): string {
  const parameters = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject,
    ...attendees.length === 0 ? {} : { to: attendees.join(',') },
    ...start === null ? {} : { startdt: start },
    ...end === null ? {} : { enddt: end },
  };
  // A space must be %20, because Outlook shows a plus sign as it is.
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const link = new URL('https://outlook.office.com/calendar/0/action/compose');
  link.search = query;
  return link.href;
}

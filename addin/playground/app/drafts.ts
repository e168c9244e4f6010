import type { Meeting } from '../outlook/item';
import type { CalendarMeeting, Viewer } from './server';

/** The next whole hour, for half an hour. */
export function newDraft({ person, now }: Viewer): Meeting {
  const hour = 3_600_000;
  const start = Math.ceil((Date.parse(now) + 1) / hour) * hour;
  return {
    id: `made-${crypto.randomUUID()}`,
    title: '',
    start: new Date(start).toISOString(),
    end: new Date(start + hour / 2).toISOString(),
    series: null,
    isAllDay: false,
    isCancelled: false,
    isPrivate: false,
    organizer: { ...person, type: 'required', response: 'none' },
    attendees: [],
  };
}

export function draftOf(meeting: CalendarMeeting): Meeting {
  return meeting;
}

export function isMine({ organizer }: Meeting, { person }: Viewer): boolean {
  return organizer?.address === person.address;
}

export function savedMeeting(meeting: Meeting): CalendarMeeting {
  const people = new Set([meeting.organizer, ...meeting.attendees].flatMap((one) => one === null || one.type === 'resource' ? [] : one.address));
  return { ...meeting, title: meeting.title === '' ? titleOf(meeting) : meeting.title, isOneOnOne: people.size === 2, showAs: 'busy' };
}

function titleOf({ organizer, attendees }: Meeting): string {
  const [first] = attendees;
  return attendees.length === 1 && organizer !== null && first !== undefined
    ? `1:1 ${firstName(organizer.name)} / ${firstName(first.name)}`
    : attendees.length === 0 ? 'Appointment' : `Meeting of ${String(attendees.length + 1)}`;
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

import { titles } from '../../src/catalogue/playgroundMeeting';
import type { Invited, Meeting, MeetingFormData } from '../outlook/item';
import type { CalendarMeeting, Viewer } from './server';

const hourMilliseconds = 3_600_000;

/** Contains what the add-in has filled in, or else half an hour from the next full hour. */
export function newDraft(viewer: Viewer, form: MeetingFormData | null): Meeting {
  const draft = emptyDraft(viewer);
  return form === null ? draft : {
    ...draft,
    ...form.time,
    title: form.subject,
    attendees: viewer.partners.filter(({ address }) => form.attendees.includes(address))
      .map((one) => ({ ...one, type: 'required', response: 'none' })),
  };
}

function emptyDraft({ person, now }: Viewer): Meeting {
  const start = Math.ceil((Date.parse(now) + 1) / hourMilliseconds) * hourMilliseconds;
  return {
    id: `made-${crypto.randomUUID()}`,
    title: '',
    start: new Date(start).toISOString(),
    end: new Date(start + hourMilliseconds / 2).toISOString(),
    series: null,
    isAllDay: false,
    isCancelled: false,
    isPrivate: false,
    organizer: { ...person, type: 'required', response: 'none' },
    attendees: [],
  };
}

export function isMine({ organizer }: Meeting, { person }: Viewer): boolean {
  return organizer?.address === person.address;
}

/** The meeting with somebody's answer to the invitation. */
export function withAnswer(meeting: CalendarMeeting, address: string, response: Invited['response']): CalendarMeeting {
  return { ...meeting, attendees: meeting.attendees.map((one) => one.address === address ? { ...one, response } : one) };
}

export function savedMeeting(meeting: Meeting): CalendarMeeting {
  const everyone = [meeting.organizer, ...meeting.attendees];
  const people = new Set(everyone.flatMap((one) => one === null || one.type === 'resource' ? [] : one.address));
  return { ...meeting, title: meeting.title === '' ? defaultTitle(meeting) : meeting.title, isOneOnOne: people.size === 2, showAs: 'busy' };
}

function defaultTitle({ organizer, attendees }: Meeting): string {
  const [first, ...others] = attendees;
  if (first === undefined) {
    return titles.alone;
  }

  return others.length === 0 && organizer !== null
    ? titles.two({ first: firstName(organizer.name), second: firstName(first.name) })
    : titles.more({ count: attendees.length + 1 });
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

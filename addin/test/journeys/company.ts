import { inject } from 'vitest';
import type { Calendar, CalendarMeeting, Person, Viewer } from '../../playground/app/server';

const host = inject('localHost');

export async function viewerOf(person: string): Promise<Viewer> {
  return await (await fetch(`${host}/playground/api/viewer`, { headers: { 'X-Local-User': person } })).json() as Viewer;
}

/** The next 1:1 of each series that this person organises. */
export async function scheduledOneOnOnes(person: string): Promise<readonly CalendarMeeting[]> {
  const { now } = await viewerOf(person);
  const to = new Date(Date.parse(now) + 42 * 86_400_000).toISOString().replace(/\.\d+/, '');
  const query = new URLSearchParams({ from: now.replace(/\.\d+/, ''), to }).toString();
  const answer = await fetch(`${host}/playground/api/meetings?${query}`, { headers: { 'X-Local-User': person } });
  const { meetings } = await answer.json() as Calendar;
  // Meetings that an assistant has sent are left out: only the server knows that they are 1:1s.
  const scheduled = meetings
    .filter(({ isOneOnOne, isCancelled, series }) => isOneOnOne && !isCancelled && series !== null)
    .filter((meeting) => meeting.organizer?.address === person && othersIn(meeting).length === 1);
  return scheduled.filter((meeting, at) => scheduled.findIndex(({ series }) => series === meeting.series) === at);
}

export function otherIn(meeting: CalendarMeeting): Person {
  const [other] = othersIn(meeting);
  if (other === undefined) {
    throw new Error('Nobody else is invited.');
  }

  return other;
}

function othersIn({ organizer, attendees }: CalendarMeeting): readonly Person[] {
  return attendees.filter(({ address, type }) => address !== organizer?.address && type !== 'resource');
}

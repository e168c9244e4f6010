import { inject } from 'vitest';
import type { Calendar, CalendarMeeting, Person, Viewer } from '../../playground/app/server';

const host = inject('localHost');

export async function viewerOf(person: string): Promise<Viewer> {
  return await (await fetch(`${host}/playground/api/viewer`, { headers: { 'X-Local-User': person } })).json() as Viewer;
}

/** The next 1:1s that this person has planned in series, the soonest of each first. */
export async function plannedOneOnOnes(person: string): Promise<readonly CalendarMeeting[]> {
  const { now } = await viewerOf(person);
  const to = new Date(Date.parse(now) + 42 * 86_400_000).toISOString().replace(/\.\d+/, '');
  const answer = await fetch(`${host}/playground/api/meetings?${new URLSearchParams({ from: now.replace(/\.\d+/, ''), to }).toString()}`, { headers: { 'X-Local-User': person } });
  const { meetings } = await answer.json() as Calendar;
  // An assistant who sent it is known to the server alone: to Outlook it is a meeting of three.
  const planned = meetings.filter((meeting) =>
    meeting.isOneOnOne && !meeting.isCancelled && meeting.series !== null && meeting.organizer?.address === person && othersIn(meeting).length === 1);
  return planned.filter((meeting, at) => planned.findIndex(({ series }) => series === meeting.series) === at);
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


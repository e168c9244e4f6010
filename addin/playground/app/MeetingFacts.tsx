import type { Invited, Meeting } from '../outlook/item';
import { format, timeOf, type WallClock } from './wallClock';

/** A meeting that is only read. */
export function MeetingFacts({ meeting, clock }: { meeting: Meeting; clock: WallClock }) {
  const { title, organizer } = meeting;
  const others = meeting.attendees.filter(({ address }) => address !== organizer?.address);
  return (
    <>
      <h1>{title}</h1>
      <p>{whenOf(meeting, clock)}</p>
      <ul class="people">
        {organizer === null ? null : <li>{organizer.name} <span class="secondary">organiser</span></li>}
        {others.map((one) => <li key={one.address}>{one.name} <span class="secondary">{noteOf(one)}</span></li>)}
      </ul>
    </>
  );
}

function whenOf({ start, end, series, isCancelled }: Meeting, clock: WallClock): string {
  const local = clock.local(start);
  const date = format(local, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = `${date}, ${timeOf(local)} to ${timeOf(clock.local(end))}`;
  return `${time}${series === null ? '' : ', in a series'}${isCancelled ? ' (cancelled)' : ''}`;
}

function noteOf({ type, response }: Invited): string {
  if (type === 'resource') {
    return 'room';
  }

  return response === 'none' ? '' : response;
}

import * as say from '../../src/catalogue/playgroundMeeting';
import type { Invited, Meeting } from '../outlook/item';
import { dayOf, timeOf, type WallClock } from './wallClock';

/** A meeting that is only read. */
export function MeetingFacts({ meeting, clock }: { meeting: Meeting; clock: WallClock }) {
  const { title, organizer } = meeting;
  const others = meeting.attendees.filter(({ address }) => address !== organizer?.address);
  return (
    <>
      <h1>{title}</h1>
      <p>{whenOf(meeting, clock)}</p>
      <ul class="people">
        {organizer === null ? null : <li>{organizer.name} <span class="secondary">{say.organiser}</span></li>}
        {others.map((one) => <li key={one.address}>{one.name} <span class="secondary">{noteOf(one)}</span></li>)}
      </ul>
    </>
  );
}

function whenOf({ start, end, series, isCancelled }: Meeting, clock: WallClock): string {
  const times = { day: dayOf(clock.local(start)), from: timeOf(clock.local(start)), to: timeOf(clock.local(end)) };
  const when = series === null ? say.time(times) : say.timeOfSeries(times);
  return isCancelled ? say.cancelled({ when }) : when;
}

function noteOf({ type, response }: Invited): string {
  if (type === 'resource') {
    return say.notes.room;
  }

  return response === 'none' ? '' : say.notes[response];
}

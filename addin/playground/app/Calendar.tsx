import { useState } from 'preact/hooks';
import { columnsOf, type Placed } from './columns';
import { hashOf } from './route';
import type { CalendarMeeting, Viewer } from './server';
import { addDays, format, mondayOf, timeOf, type WallClock } from './wallClock';

const [firstHour, lastHour] = [7, 20];
const hours = Array.from({ length: lastHour - firstHour }, (_, at) => firstHour + at);

interface Props {
  readonly viewer: Viewer;
  readonly clock: WallClock;
  readonly meetings: readonly CalendarMeeting[];
  readonly isReadable: boolean;
}

/** A working week. */
export function Calendar({ viewer, clock, meetings, isReadable }: Props) {
  const today = clock.local(viewer.now);
  const [monday, setMonday] = useState(mondayOf(today));
  const days = [0, 1, 2, 3, 4].map((at) => addDays(monday, at));
  return (
    <main class="page calendar">
      <div class="bar">
        <a class="primary" href={hashOf({ page: 'new' })}>New meeting</a>
        <button type="button" onClick={() => { setMonday(mondayOf(today)); }}>Today</button>
        <button type="button" aria-label="The week before" onClick={() => { setMonday(addDays(monday, -7)); }}>‹</button>
        <button type="button" aria-label="The week after" onClick={() => { setMonday(addDays(monday, 7)); }}>›</button>
        <h1>{format(monday, { day: 'numeric', month: 'long' })} to {format(addDays(monday, 4), { day: 'numeric', month: 'long', year: 'numeric' })}</h1>
        <span class="quiet">{viewer.timeZone}</span>
      </div>
      {isReadable ? null : <p class="quiet">Nobody gave us this calendar. What stands in it is known only from the calendars of others.</p>}
      <div class="week">
        <div class="hours" aria-hidden="true"><span />{hours.map((hour) => <span key={hour}>{hour}:00</span>)}</div>
        {days.map((day) => <Day key={day.getTime()} day={day} isToday={sameDay(day, today)} meetings={meetings} clock={clock} />)}
      </div>
    </main>
  );
}

function Day({ day, isToday, meetings, clock }: { day: Date; isToday: boolean; meetings: readonly CalendarMeeting[]; clock: WallClock }) {
  const ofToday = meetings.filter((meeting) => sameDay(clock.local(meeting.start), day));
  const name = format(day, { weekday: 'long', day: 'numeric' });
  return (
    <section class={isToday ? 'day today' : 'day'} aria-label={name}>
      <h2>{name}</h2>
      {ofToday.filter(({ isAllDay }) => isAllDay).map((meeting) => <a key={meeting.id} class="allday" href={hashOf({ page: 'meeting', id: meeting.id, view: 'read' })}>{meeting.title}</a>)}
      <div class="slots">{columnsOf(ofToday.filter(({ isAllDay }) => !isAllDay), clock).map((placed) => <Event key={placed.meeting.id} placed={placed} clock={clock} />)}</div>
    </section>
  );
}

function Event({ placed: { meeting, start, minutes, column, columns }, clock }: { placed: Placed; clock: WallClock }) {
  const kind = meeting.isCancelled ? 'cancelled' : meeting.isOneOnOne ? 'one-on-one' : 'other';
  return (
    <a
      class={`event ${kind}`}
      href={hashOf({ page: 'meeting', id: meeting.id, view: 'read' })}
      style={{ top: `${String((start - firstHour * 60) * 0.8)}px`, height: `${String(Math.max(minutes, 20) * 0.8)}px`, left: `${String(100 * column / columns)}%`, width: `${String(100 / columns)}%` }}
    >
      <b>{meeting.title}</b> <span>{timeOf(clock.local(meeting.start))}{meeting.isCancelled ? ', cancelled' : ''}</span>
    </a>
  );
}

function sameDay(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10);
}

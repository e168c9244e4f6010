import { useState } from 'preact/hooks';
import * as say from '../../src/catalogue/playgroundCalendar';
import { columnsOf, type Placed } from './columns';
import { hashOf } from './route';
import type { CalendarMeeting, Viewer } from './server';
import { addDays, dayOf, mondayOf, timeOf, type WallClock } from './wallClock';

const [firstHour, lastHour] = [7, 20];
const hours = Array.from({ length: lastHour - firstHour }, (_, at) => firstHour + at);
const pixelsPerMinute = 0.8;
const shortestMinutes = 20;

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
        <a class="primary" href={hashOf({ page: 'new' })}>{say.newMeeting}</a>
        <button type="button" onClick={() => { setMonday(mondayOf(today)); }}>{say.today}</button>
        <button type="button" aria-label={say.previous} onClick={() => { setMonday(addDays(monday, -7)); }}>‹</button>
        <button type="button" aria-label={say.next} onClick={() => { setMonday(addDays(monday, 7)); }}>›</button>
        <h1>{say.week({ first: dayOf(monday), last: dayOf(addDays(monday, 4)) })}</h1>
        <span class="secondary">{viewer.timeZone}</span>
      </div>
      {isReadable ? null : <p class="secondary">{say.notReadable}</p>}
      <div class="week">
        <div class="hours" aria-hidden="true"><span />{hours.map((hour) => <span key={hour}>{hour}:00</span>)}</div>
        {days.map((day) => <Day key={day.getTime()} day={day} isToday={sameDay(day, today)} meetings={meetings} clock={clock} />)}
      </div>
    </main>
  );
}

interface DayProps {
  readonly day: Date;
  readonly isToday: boolean;
  readonly meetings: readonly CalendarMeeting[];
  readonly clock: WallClock;
}

function Day({ day, isToday, meetings, clock }: DayProps) {
  const onThisDay = meetings.filter((meeting) => sameDay(clock.local(meeting.start), day));
  const allDay = onThisDay.filter(({ isAllDay }) => isAllDay);
  const placed = columnsOf(onThisDay.filter(({ isAllDay }) => !isAllDay), clock);
  const name = say.day({ day: dayOf(day), date: day.getUTCDate() });
  return (
    <section class={isToday ? 'day today' : 'day'} aria-label={name}>
      <h2>{name}</h2>
      {allDay.map(({ id, title }) => <a key={id} class="allday" href={hashOf({ page: 'meeting', id, view: 'read' })}>{title}</a>)}
      <div class="slots">{placed.map((event) => <Event key={event.meeting.id} placed={event} clock={clock} />)}</div>
    </section>
  );
}

function Event({ placed: { meeting, start, minutes, column, columns }, clock }: { placed: Placed; clock: WallClock }) {
  const at = timeOf(clock.local(meeting.start));
  const style = {
    top: `${String((start - firstHour * 60) * pixelsPerMinute)}px`,
    height: `${String(Math.max(minutes, shortestMinutes) * pixelsPerMinute)}px`,
    left: `${String(100 * column / columns)}%`,
    width: `${String(100 / columns)}%`,
  };
  return (
    <a class={`event ${kindOf(meeting)}`} href={hashOf({ page: 'meeting', id: meeting.id, view: 'read' })} style={style}>
      <b>{meeting.title}</b> <span>{meeting.isCancelled ? say.cancelled({ at }) : say.start({ at })}</span>
    </a>
  );
}

function kindOf({ isCancelled, isOneOnOne }: CalendarMeeting): string {
  if (isCancelled) {
    return 'cancelled';
  }

  return isOneOnOne ? 'one-on-one' : 'other';
}

function sameDay(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10);
}

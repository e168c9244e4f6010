import * as say from '../../src/catalogue/playgroundCalendar';
import { columnsOf, type Placed } from './columns';
import { hashOf } from './route';
import type { CalendarMeeting, Viewer } from './server';
import { addDays, dayOf, mondayOf, timeOf, type WallClock } from './wallClock';

/** Earlier and later hours, and the weekend, are shown if something takes place then. */
const workingHours = { first: 7, last: 20 };
const hourPixels = 48;
const pixelsPerMinute = hourPixels / 60;
const shortestMinutes = 20;

interface Props {
  readonly viewer: Viewer;
  readonly clock: WallClock;
  /** Its Monday, such as 2026-11-23; null for this week. */
  readonly week: string | null;
  readonly meetings: readonly CalendarMeeting[];
  readonly isReadable: boolean;
}

/** A week. */
export function Calendar({ viewer, clock, week, meetings, isReadable }: Props) {
  const today = clock.local(viewer.now);
  const monday = week === null ? mondayOf(today) : mondayOf(new Date(`${week}T00:00:00Z`));
  const days = daysOf(monday, meetings, clock);
  const shown = hoursOf(days, meetings, clock);
  const hours = Array.from({ length: shown.last - shown.first }, (_, at) => shown.first + at);
  const weekAfter = (count: number): string =>
    hashOf({ page: 'calendar', week: addDays(monday, 7 * count).toISOString().slice(0, 10) });
  return (
    <main class="page calendar">
      <div class="bar">
        <a class="primary" href={hashOf({ page: 'new', form: null })}>{say.newMeeting}</a>
        <a href={hashOf({ page: 'calendar', week: null })}>{say.today}</a>
        <a href={weekAfter(-1)} aria-label={say.previous}>‹</a>
        <a href={weekAfter(1)} aria-label={say.next}>›</a>
        <h1>{say.week({ first: dayOf(monday), last: dayOf(days.at(-1) ?? monday) })}</h1>
        <span class="secondary">{viewer.timeZone}</span>
      </div>
      {isReadable ? null : <p class="secondary">{say.notReadable}</p>}
      <div class="week">
        <div class="hours" aria-hidden="true">
          <span />{hours.map((hour) => <span key={hour}>{say.start({ at: { hour, minute: 0 } })}</span>)}
        </div>
        {days.map((day) => (
          <Day key={day.getTime()} day={day} hours={shown} isToday={sameDay(day, today)} meetings={meetings} clock={clock} />
        ))}
      </div>
    </main>
  );
}

interface Hours {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Monday to Friday, and further if something takes place at the weekend. */
function daysOf(monday: Date, meetings: readonly CalendarMeeting[], clock: WallClock): readonly Date[] {
  const week = [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(monday, at));
  const last = week.findLastIndex((day, at) => at < 5 || meetings.some(({ start }) => sameDay(clock.local(start), day)));
  return week.slice(0, last + 1);
}

function hoursOf(days: readonly Date[], meetings: readonly CalendarMeeting[], clock: WallClock): Hours {
  const timed = meetings.filter(({ isAllDay, start }) => !isAllDay && days.some((day) => sameDay(clock.local(start), day)));
  const startHours = timed.map(({ start }) => clock.local(start).getUTCHours());
  const endHours = timed.map(({ start, end }) => endHourOf(clock.local(start), clock.local(end)));
  return { first: Math.min(workingHours.first, ...startHours), last: Math.max(workingHours.last, ...endHours) };
}

/** Until midnight for what continues on the next day. */
function endHourOf(start: Date, end: Date): number {
  return sameDay(start, end) ? Math.ceil(end.getUTCHours() + end.getUTCMinutes() / 60) : 24;
}

interface DayProps {
  readonly day: Date;
  readonly hours: Hours;
  readonly isToday: boolean;
  readonly meetings: readonly CalendarMeeting[];
  readonly clock: WallClock;
}

function Day({ day, hours, isToday, meetings, clock }: DayProps) {
  const onThisDay = meetings.filter((meeting) => sameDay(clock.local(meeting.start), day));
  const allDay = onThisDay.filter(({ isAllDay }) => isAllDay);
  const placed = columnsOf(onThisDay.filter(({ isAllDay }) => !isAllDay), clock);
  const name = say.day({ day: dayOf(day), date: day.getUTCDate() });
  return (
    <section class={isToday ? 'day today' : 'day'} aria-label={name}>
      <h2>{name}</h2>
      {allDay.map(({ id, title }) => <a key={id} class="allday" href={hashOf({ page: 'meeting', id, view: 'read' })}>{title}</a>)}
      <div class="slots" style={{ height: `${String((hours.last - hours.first) * hourPixels)}px` }}>
        {placed.map((event) => <Event key={event.meeting.id} placed={event} firstHour={hours.first} clock={clock} />)}
      </div>
    </section>
  );
}

interface EventProps {
  readonly placed: Placed;
  readonly firstHour: number;
  readonly clock: WallClock;
}

function Event({ placed: { meeting, start, minutes, column, columns }, firstHour, clock }: EventProps) {
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

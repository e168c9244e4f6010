import type { CalendarMeeting } from './server';
import type { WallClock } from './wallClock';

export interface Placed {
  readonly meeting: CalendarMeeting;
  /** Minutes after midnight. */
  readonly start: number;
  readonly minutes: number;
  readonly column: number;
  readonly columns: number;
}

/** Puts the meetings of a day side by side where they overlap. */
export function columnsOf(meetings: readonly CalendarMeeting[], clock: WallClock): readonly Placed[] {
  const placed: Placed[] = [];
  let overlapping: CalendarMeeting[] = [];
  let until = -Infinity;
  for (const meeting of [...meetings].sort(byStart)) {
    if (Date.parse(meeting.start) >= until) {
      placed.push(...sideBySide(overlapping, clock));
      overlapping = [];
      until = -Infinity;
    }

    overlapping.push(meeting);
    until = Math.max(until, Date.parse(meeting.end));
  }

  return [...placed, ...sideBySide(overlapping, clock)];
}

/** Longer ones first if they start at the same time. */
function byStart(one: CalendarMeeting, other: CalendarMeeting): number {
  return Date.parse(one.start) - Date.parse(other.start) || Date.parse(other.end) - Date.parse(one.end);
}

function sideBySide(meetings: readonly CalendarMeeting[], clock: WallClock): Placed[] {
  const ends: number[] = [];
  const columns = meetings.map((meeting) => {
    const free = ends.findIndex((end) => end <= Date.parse(meeting.start));
    const column = free < 0 ? ends.length : free;
    ends[column] = Date.parse(meeting.end);
    return column;
  });
  return meetings.map((meeting, at) => {
    const local = clock.local(meeting.start);
    return {
      meeting,
      start: local.getUTCHours() * 60 + local.getUTCMinutes(),
      minutes: (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000,
      column: columns[at] ?? 0,
      columns: ends.length,
    };
  });
}

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
  const sorted = [...meetings].sort((one, other) => Date.parse(one.start) - Date.parse(other.start) || Date.parse(other.end) - Date.parse(one.end));
  const placed: Placed[] = [];
  let together: CalendarMeeting[] = [];
  let until = -Infinity;
  for (const meeting of sorted) {
    if (Date.parse(meeting.start) >= until) {
      placed.push(...sideBySide(together, clock));
      together = [];
      until = -Infinity;
    }

    together.push(meeting);
    until = Math.max(until, Date.parse(meeting.end));
  }

  return [...placed, ...sideBySide(together, clock)];
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

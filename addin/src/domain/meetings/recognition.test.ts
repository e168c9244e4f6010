import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/Core.Tests/Meetings/recognition-cases.json';
import { notOneOnOne } from '../../catalogue/recognition';
import { reasonText } from '../../taskpane/meetings/reasons';
import { reasonsOf, remedyFor } from '../../taskpane/meetings/verdict';
import type { Attendee, Meeting } from './meeting';
import { otherParticipant, recognise } from './recognition';

interface CaseMeeting {
  readonly organizer: CaseAttendee | null;
  readonly attendees: readonly CaseAttendee[];
  readonly minutes: number;
  readonly isCancelled?: boolean;
}

interface CaseAttendee {
  readonly address: string;
}

// The server's own table (tests/Core.Tests/Meetings). Both must give the same verdict from the item alone.
describe('The recogniser agrees with the server', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const found = recognise(meetingOf(one.meeting));
    const [reason = '', ...more] = reasonsOf(found).map(reasonText);
    expect([found.isOneOnOne ? reason : notOneOnOne({ reason }), ...more]).toEqual(one.reasons);
    expect(found.isOneOnOne ? [] : found.obstacles).toEqual(one.obstacles);
    expect(found.isOneOnOne ? found.pair.map((person) => person.address) : null).toEqual(one.pair);
  });

  it('for every obstacle suggests what would make it a 1:1', () => {
    const remedies = cases
      .map((one) => recognise(meetingOf(one.meeting)))
      .filter((found) => !found.isOneOnOne)
      .map((found) => remedyFor(found.obstacles[0]!));
    expect(new Set(remedies).size).toBe(10);
    expect(remedies).not.toContain('');
  });
});

describe('The other person in a 1:1', () => {
  const found = recognise(meetingOf(cases[0]!.meeting));

  it('is the one who is not me, however my address is spelled', () => {
    expect(otherParticipant(found, ' ANN@contoso.com ')?.name).toBe('Bo Berg');
    expect(otherParticipant(found, 'bo@contoso.com')?.name).toBe('Ann Lee');
  });

  it('is nobody if I am not in the 1:1, or if it is not a 1:1', () => {
    expect(otherParticipant(found, 'cy@contoso.com')).toBeNull();
    expect(otherParticipant(recognise(meetingOf({ ...cases[0]!.meeting, isCancelled: true })), 'ann@contoso.com')).toBeNull();
  });
});

function meetingOf(from: CaseMeeting): Meeting {
  const { organizer, attendees, minutes, ...flags } = from;
  const start = Date.parse('2026-11-23T10:00:00Z');
  return {
    series: null,
    isRecurring: false,
    isAllDay: false,
    isCancelled: false,
    isPrivate: false,
    hidesAttendees: false,
    isOrganizerCopy: false,
    showAs: 'busy',
    ...flags,
    organizer: organizer === null ? null : attendeeOf(organizer),
    attendees: attendees.map(attendeeOf),
    start: new Date(start).toISOString(),
    end: new Date(start + minutes * 60_000).toISOString(),
  };
}

function attendeeOf(from: CaseAttendee): Attendee {
  return { name: null, type: 'required', response: 'none', ...from };
}

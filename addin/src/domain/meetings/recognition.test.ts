import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/Core.Tests/Meetings/recognition-cases.json';
import { recognitionWords } from '../../messages';
import type { Attendee, Meeting } from './meeting';
import { otherThan, recognise } from './recognition';

interface Written {
  readonly organizer: WrittenAttendee | null;
  readonly attendees: readonly WrittenAttendee[];
  readonly minutes: number;
  readonly isCancelled?: boolean;
}

interface WrittenAttendee {
  readonly address: string;
}

/** The table is the server's own (tests/Core.Tests/Meetings): the two must say the same of what the item alone tells. */
describe('The recogniser agrees with the server', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const found = recognise(meetingOf(one.meeting));
    expect(found.isOneOnOne ? recognitionWords.yes(found) : recognitionWords.no(found)).toEqual(one.reasons);
    expect(found.isOneOnOne ? [] : found.obstacles).toEqual(one.obstacles);
    expect(found.isOneOnOne ? found.pair.map((person) => person.address) : null).toEqual(one.pair);
  });

  it('for every obstacle says what would make it a 1:1', () => {
    const remedies = cases
      .map((one) => recognise(meetingOf(one.meeting)))
      .filter((found) => !found.isOneOnOne)
      .map((found) => recognitionWords.remedy(found));
    expect(new Set(remedies).size).toBe(10);
    expect(remedies).not.toContain('');
  });
});

describe('The other one of a 1:1', () => {
  const found = recognise(meetingOf(cases[0]!.meeting));

  it('is whoever I am not, however my address is written', () => {
    expect(otherThan(found, ' ANN@contoso.com ')?.name).toBe('Bo Berg');
    expect(otherThan(found, 'bo@contoso.com')?.name).toBe('Ann Lee');
  });

  it('is nobody in the 1:1 of two others, and in none', () => {
    expect(otherThan(found, 'cy@contoso.com')).toBeNull();
    expect(otherThan(recognise(meetingOf({ ...cases[0]!.meeting, isCancelled: true })), 'ann@contoso.com')).toBeNull();
  });
});

function meetingOf(written: Written): Meeting {
  const { organizer, attendees, minutes, ...flags } = written;
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

function attendeeOf(written: WrittenAttendee): Attendee {
  return { name: null, type: 'required', response: 'none', ...written };
}

import type { CalendarMeeting } from '../../../playground/app/server';

type Change = (meeting: CalendarMeeting) => Partial<CalendarMeeting>;

/** By the message that says what would make it a 1:1. */
export function notOneOnOnes(): readonly (readonly [string, Change])[] {
  const lasting = (minutes: number): Change => ({ start }) => ({ end: new Date(Date.parse(start) + minutes * 60_000).toISOString() });
  const others = (count: number, type: 'required' | 'group' = 'required'): Change => ({ attendees: [first] }) => ({
    attendees: first === undefined ? [] : Array.from({ length: count }, (_, at) => ({
      ...first, type, response: 'none', name: `[Person ${String(at)}]`, address: `p${String(at)}@northwind.example`,
    })),
  });
  return [
    ['private', () => ({ isPrivate: true })], ['allDay', () => ({ isAllDay: true })],
    ['tooLong', lasting(240)], ['tooShort', lasting(5)], ['group', others(1, 'group')], ['tooFewPeople', others(0)],
    ['tooManyPeople', others(7)],
  ];
}

import type { CalendarMeeting } from '../../../playground/app/server';
import type { RecognitionReason } from '../../../src/api/types';

type Change = (meeting: CalendarMeeting) => Partial<CalendarMeeting>;

/** Meetings that are no 1:1, by the message that says what would make each of them one. */
export const notOneOnOnes: readonly (readonly [string, Change])[] = [
  ['private', () => ({ isPrivate: true })], ['allDay', () => ({ isAllDay: true })],
  ['tooLong', lasting(240)], ['tooShort', lasting(5)], ['group', others(1, 'group')], ['tooFewPeople', others(0)],
  ['tooManyPeople', others(7)],
];

function lasting(minutes: number): Change {
  return ({ start }) => ({ end: new Date(Date.parse(start) + minutes * 60_000).toISOString() });
}

function others(count: number, type: 'required' | 'group' = 'required'): Change {
  return ({ attendees: [first] }) => ({
    attendees: first === undefined ? [] : Array.from({ length: count }, (_, at) => ({
      ...first, type, response: 'none', name: `[Person ${String(at)}]`, address: `p${String(at)}@northwind.example`,
    })),
  });
}

const relationships = ['directReport', 'manager', 'skipLevel', 'peer', 'colleague', 'external'] as const;

/** What only the server can say of a meeting, because Outlook does not know it. */
export const verdicts: readonly (readonly [string, object])[] = [
  ...(['cancelled', 'shownAsFree', 'hiddenAttendees', 'nobodyInvited'] as const).map((code) => no(code, { code })),
  no('three people', { code: 'tooManyInvited', names: ['[Ann]', '[Bo]', '[Cy]'], count: 3 }),
  ['in sentences', { isOneOnOne: false, reasons: ['[not a 1:1: a group is invited]'], why: undefined, with: undefined, kind: undefined }],
  // Without saying who it is.
  ...relationships.map((kind) => [`a 1:1 with a ${kind}`, {
    isOneOnOne: true, why: [{ code: 'with', names: ['[Ann]'], kind }], with: undefined, kind: undefined,
  }] as const),
];

function no(name: string, reason: RecognitionReason): readonly [string, object] {
  return [name, { isOneOnOne: false, reasons: [], why: [reason], with: undefined, kind: undefined }];
}

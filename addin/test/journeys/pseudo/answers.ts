import type {
  AssistantCall, DigestMention, IdQuestions, MadeCorrection, Me, MyCoverage, MyPair, OneOnOneRequests, PairMeeting, Times,
} from '../../../src/api/types';

export const at = '2026-11-20T10:00:00Z';
export const somebody = { id: 'x', name: 'Somebody With A Long Name', email: 'somebody@northwind.example', title: undefined };
/** The server knows no such pair, so its answers about it are all made here. */
const pairId = 'pair';

/** What one pair can have: corrections of every kind by both, meetings of every kind, and a 1:1 that is overdue. */
function withEverything(pair: MyPair): unknown {
  return {
    ...pair,
    with: { ...pair.with, pairId },
    meetings: { ...pair.meetings, line: { status: 'overdue', cadenceDays: 14, isCadenceAgreed: false, foundCadenceDays: 21 } },
    whenDue: 'never',
    corrections: corrections(),
    inCalendar: inCalendar(),
  };
}

function corrections(): readonly Partial<MadeCorrection>[] {
  const other = { by: somebody, mine: false, madeAt: at, waiting: false, enteredAlone: false };
  const mine = { ...other, mine: true };
  return [
    { ...other, id: '1', kind: 'away', away: somebody, from: '2026-11-09', back: '2026-11-14', with: 'away', without: 'overdue' },
    { ...mine, id: '2', kind: 'heldWithoutInvite', start: at, end: at, with: 'covered', without: 'covered' },
    { ...other, id: '3', kind: 'didNotTakePlace', day: '2026-11-09', contestedAt: at },
    { ...mine, id: '4', kind: 'didNotTakePlace', day: '2026-11-10', contestedAt: at },
    { ...other, id: '5', kind: 'agreedCadence', days: 7, waiting: true },
    { ...mine, id: '6', kind: 'agreedCadence', days: 28, waiting: true, enteredAlone: true },
    { ...other, id: '7', kind: 'agreedCadence', days: 28, waiting: true, enteredAlone: true },
    { ...other, id: '8', kind: 'private', waiting: true },
    { ...mine, id: '9', kind: 'private', waiting: true },
    ...(['ourMeeting', 'notOurMeeting'] as const).flatMap((kind) => [true, false].map((inSeries) => (
      { ...mine, id: `${kind}${String(inSeries)}`, kind, inSeries, example: at, with: 'covered', without: 'never' } as const))),
  ];
}

function inCalendar(): readonly Partial<PairMeeting>[] {
  return [
    { key: 'a', inSeries: true, last: at, counts: true, why: 'twoPeople' },
    { key: 'b', inSeries: true, next: at, counts: false, why: 'morePeople' },
    { key: 'c', inSeries: false, last: at, counts: false, why: 'group' },
    { key: 'd', inSeries: false, last: at, counts: true, why: 'said' },
    { key: 'e', inSeries: true, last: at, counts: false, why: 'said' },
  ];
}

/** A manager whose next digest is near, and whose first pair has everything. */
export function coverageWithEverything(coverage: MyCoverage): unknown {
  const [first, ...others] = coverage.pairs;
  return {
    ...coverage,
    digestDue: '2026-12-07T08:00:00Z',
    notReadSince: at,
    namedReports: [somebody.name],
    seenBy: [somebody],
    pairs: first === undefined ? [] : [withEverything(first), ...others],
  };
}

/** Nobody's absences are read, neither those of the reports nor those of the person. */
export function withoutAbsences(coverage: MyCoverage): unknown {
  const pairs = coverage.pairs.map((pair) => ({ ...pair, absencesNotRead: true }));
  const [pair] = pairs;
  return { ...coverage, pairs, withManager: { ...pair, with: { ...pair?.with, pairId, relationship: 'manager' }, countedFor: [somebody] } };
}

export const enteredAbsences = [
  { id: '2026-11-02--2027-02-26', firstDay: '2026-11-02', lastDay: '2027-02-26', byOrganisation: true },
  { id: '2026-12-01--2026-12-01', firstDay: '2026-12-01', lastDay: '2026-12-01', byOrganisation: false },
];

/** Somebody who manages nobody, and whose 1:1 with their manager is overdue. */
export function asReport(coverage: MyCoverage): unknown {
  const [pair] = coverage.pairs;
  const withManager = pair === undefined ? null : {
    ...pair,
    with: { ...pair.with, pairId, relationship: 'manager' },
    meetings: { ...pair.meetings, next: null, line: { status: 'overdue', cadenceDays: 14, isCadenceAgreed: false } },
    countedFor: [somebody],
  };
  return { ...coverage, isManager: false, pairs: [], withManager };
}

/** A request by one of the two people of that pair. */
export function requestBy(who: 'me' | 'other'): OneOnOneRequests {
  return { requests: [{ pairId, at, byMe: who === 'me' }] };
}

export function openActions(): { readonly items: readonly unknown[] } {
  const entry = (id: string, more: object): unknown =>
    ({ id, kind: 'actionItem', author: 'me', text: '[Book the room]', writtenAt: at, changedAt: at, version: 'v', ...more });
  const pair = { pairId: 'p', person: somebody, relationship: 'directReport' };
  return {
    items: [
      { with: pair, entry: entry('1', { action: { owner: 'me', due: '2026-11-20' } }) },
      { with: pair, entry: entry('2', { action: { owner: somebody.id, due: '2027-12-20' } }) },
    ],
  };
}

/** Questions about an earlier account of one's own, and of somebody else. */
export function idQuestions(): IdQuestions {
  const former = 'A Name Of Earlier Times';
  return {
    questions: [
      { id: '1', who: null, formerName: former }, { id: '2', who: null, formerName: null },
      { id: '3', who: somebody, formerName: former }, { id: '4', who: somebody, formerName: null },
    ],
  };
}

export function withAssistants(me: Me): Me {
  return { ...me, assistantAddress: 'https://oneonone.northwind.example/api/mcp', settings: { ...me.settings, usesAssistants: true } };
}

export function assistantCalls(): readonly AssistantCall[] {
  const deeds = [
    'listedOneOnOnes', 'readAgenda', 'listedActions', 'readMentions', 'foundTimes', 'addedPoint', 'completedAction', 'proposedTime',
  ] as const;
  return [...deeds.map((deed) => ({ at, deed, with: somebody })), { at, deed: 'readAgenda', with: null }];
}

const causes = ['absence', 'cadence', 'calendar', 'correction', 'policy', 'readability', 'reportingLine'] as const;

export function mentions(): readonly Partial<DigestMention>[] {
  const counts = { covered: 1, of: 7, slipping: 1, overdue: 2, never: 1, newInRole: 1, away: 1, notKnown: 1, someDoNotCount: false };
  const mention = { week: '2026-W47', sentAt: at, to: somebody, asManager: true };
  return [
    { ...mention, counts },
    { ...mention, sentAt: '2026-11-13T10:00:00Z', counts: null },
    { ...mention, sentAt: '2026-11-06T10:00:00Z', asManager: false, pair: { manager: somebody, status: 'slipping' } },
    { ...mention, to: null, asManager: false, pair: { manager: null, status: 'covered' } },
    {
      ...mention, sentAt: '2026-10-30T10:00:00Z', counts, correctedSince: { covered: 2, of: 7 },
      changed: [{ report: somebody, status: 'overdue', change: { was: 'covered', because: [...causes] } }],
    },
    {
      ...mention, sentAt: '2026-10-23T10:00:00Z', asManager: false,
      pair: { manager: somebody, status: 'overdue', change: { was: null, because: [] } },
    },
  ];
}

/** What the server finds: times for both or for one, none, or no calendar. */
export function suggestedTimes(kind: 'found' | 'onlyMine' | 'nothing' | 'nothingOfMine' | 'unreadable'): Times {
  const times = (['usualTime', 'usualDay', 'firstFree'] as const).map((reason, hour) => ({
    start: `2026-12-0${2 + hour}T09:00:00Z`, end: `2026-12-0${2 + hour}T09:30:00Z`, reason, theirStart: `2026-12-0${2 + hour}T18:00:00`,
  }));
  const isFound = kind === 'found' || kind === 'onlyMine';
  return {
    known: kind !== 'unreadable', fault: undefined, otherKnown: kind === 'found' || kind === 'nothing', minutes: 30,
    times: isFound ? times : [], until: '2026-12-14T00:00:00Z',
    inTheWay: isFound ? [] : [{ start: '2026-12-02T09:00:00Z', end: '2026-12-02T10:00:00Z' }],
    everyDays: 14,
  };
}

import type { Idea, Pair, RecognitionResponse, Signals, SixWeeks, TemplateReason } from '../../../src/api/types';
import { somebody } from './answers';

type Change<T> = (answer: T) => unknown;

/** What the header and the offered templates can say of a 1:1, one for each opening of the pane in the walk. */
export const kindsOfPairs: readonly (readonly [string, Change<RecognitionResponse>, Change<Pair>])[] = [
  ['manager', as('manager', ['room', 'assistant']), (pair) => ({
    ...pair, relationship: 'manager', since: '2026-11-02', meetings: agreed(pair, 21), recentNotes: earlier,
  })],
  ['skip-level', as('skipLevel', ['informed', 'delegator']), (pair) => ({
    ...pair, meetings: { ...agreed(pair, 10), last: null, lastStart: null },
  })],
  ['colleague', as('colleague', ['notetaker', 'loggingAddress']), (pair) => ({ ...pair, meetings: { ...pair.meetings, known: false } })],
  ['peer', as('peer', ['calendarRelay', 'notAPerson']), (pair) => ({
    ...pair, meetings: { ...pair.meetings, last: '2099-01-01T11:00:00Z', lastStart: '2099-01-01T10:00:00Z' },
  })],
  ['external', () => ({ ...nobody, isOneOnOne: true, kind: 'external', why: [{ code: 'with', names: [somebody.name] }] }), (pair) => pair],
  ['other people', () => ({ ...nobody, isOneOnOne: true, why: [{ code: 'between', names: ['[Ann]', '[Bo]'] }, ...more] }), (pair) => pair],
];

const note = { author: 'me', text: '[A note]', writtenAt: '2026-11-20T10:00:00Z', changedAt: '2026-11-20T10:00:00Z', version: 'v' };
const earlier = [{ ...note, id: '1', kind: 'sharedNote' }, { ...note, id: '2', kind: 'privateNote' }];

const nobody = { reasons: [], counts: false, with: null, kind: null, alsoReceivedBy: [], templates: [] };
const more = [
  { code: 'declined', names: ['[Ann]'] }, { code: 'declinedByOwner' }, { code: 'tooShortToCount', count: 5 },
  { code: 'moreLeftOut', count: 2 },
];

function as(relationship: string, leftOut: readonly string[]): Change<RecognitionResponse> {
  return (answer) => ({
    ...answer,
    with: answer.with == null ? null : { ...answer.with, relationship },
    why: [...answer.why ?? [], ...leftOut.map((code) => ({ code, names: [somebody.name] }))],
    // One of them is the template of the agenda, which is not offered.
    templates: answer.templates.slice(0, reasons.length + 2)
      .map((template, place) => ({ ...template, reason: reasons[place % reasons.length] })),
  });
}

const agreed = (pair: Pair, cadenceDays: number): object =>
  ({ ...pair.meetings, line: { status: 'covered', ...pair.meetings.line, isCadenceAgreed: true, cadenceDays } });

const { name } = somebody;
const reasons: readonly TemplateReason[] = [
  { code: 'afterLeave', name }, { code: 'firstMeeting', name }, { code: 'firstWithNew', name }, { code: 'quarterly', name },
  { code: 'preferred', name }, { code: 'picked' }, { code: 'madeForOther', days: 7, yours: 14 }, { code: 'fits', days: 7, times: 3 },
  { code: 'fits', days: 7, times: 3, used: '[Weekly]' },
];

/** Where somebody can be in the six weeks, and what their agendas can show. */
export const coaching: readonly (readonly [string, Change<SixWeeks>, Change<Signals>])[] = [
  ['current', () => ({ state: 'current', number: 2, step }), (signals) => ({
    ...signals, writtenByReport: { count: 1, of: 9 }, readyTheDayBefore: { count: 2, of: 3 }, carriedLong: [], couldBeEmail: [],
    hints: [{ id: 'few', signal: 'fewByReport', see: '[We see few points.]', attempt: '[Ask first.]' }], idea,
  })],
  ['waiting', () => ({ state: 'waiting', number: 3, from: '2026-12-07', step }), (signals) => ({
    ...signals, writtenByReport: { count: 5, of: 9 }, hints: [], idea: null,
  })],
  ['paused', () => ({ state: 'paused', number: 3, from: '2026-12-07', step }), (signals) => signals],
  ['round', () => ({ state: 'current', number: 7, step }), (signals) => signals],
];

const step = {
  id: 'x', title: '[One step]', minutes: 10, text: '[Because.]', do: ['[Do it.]'], say: '[“How are you?”]', notice: '[Silence.]',
};
const idea: Partial<Idea> = { id: 'i', title: '[Ask once more]', text: '[Ask.]', say: '[“And what else?”]', then: '[Listen.]' };

import type { MyCoverage, MyPair } from '../../../src/api/types';
import { at, somebody } from './answers';

type Change = (coverage: MyCoverage) => unknown;
type Figures = NonNullable<MyCoverage['figures']>;

const nobody: Figures['counts'] = {
  covered: 0, of: 0, slipping: 0, overdue: 0, never: 0, newInRole: 0, away: 0, notKnown: 0, someDoNotCount: false,
};

const saying = (figures: (figures: Figures) => Partial<Figures>): Change => (coverage) => ({
  ...coverage,
  digestsOn: true,
  seenBy: [somebody],
  figures: coverage.figures == null ? null : { ...coverage.figures, ...figures(coverage.figures) },
});

const met = (some: boolean, most: boolean, people?: number): Figures['peers'] => ({ some, most, people });

const unread = (fault: MyCoverage['fault']): readonly [string, Change] =>
  [`calendar ${String(fault)}`, (coverage) => ({ ...coverage, digestsOn: true, seenBy: [somebody], figures: null, fault })];

const firstPair = (change: (pair: MyPair) => object): Change => (coverage) =>
  ({ ...coverage, pairs: coverage.pairs.map((pair, place) => place === 0 ? { ...pair, ...change(pair) } : pair) });

const withStatus = (status: string, more: object = {}): Change => firstPair(({ meetings }) =>
  ({ meetings: { ...meetings, line: { cadenceDays: 14, isCadenceAgreed: false, ...meetings.line, status, ...more } } }));

/** What a digest can say about a manager, and what "My 1:1s" says when there is none. */
export const statements: readonly (readonly [string, Change])[] = [
  ['rising', saying(() => ({
    trend: 'rising', skipLevel: met(false, false), peers: met(true, false, 3),
    counts: { ...nobody, covered: 1, of: null, someDoNotCount: true },
  }))],
  ['steady', saying(() => ({ trend: 'steady', skipLevel: met(true, false), peers: met(true, true), counts: nobody }))],
  ['peers', saying(() => ({ skipLevel: met(true, true), peers: met(false, false) }))],
  ...(['accessDenied', 'damaged', 'notFound', 'unavailable', null] as const).map(unread),
  ['nobody reads it', (coverage) => ({ ...coverage, digestsOn: true, seenBy: [] })],
  ['digests off', (coverage) => ({ ...coverage, digestsOn: false, figures: null, notReadSince: at, pairs: [] })],
  ['new', withStatus('newInRole')],
  ['not known', withStatus('notKnown', { calledOff: at })],
  ['vanished', firstPair(() => ({ vanished: [{ day: '2026-11-20' }] }))],
];

import { describe, expect, it } from 'vitest';
import type { MyCoverage } from '../../api/types';
import { countStatement, digestStatement } from './digestStatement';

const ann = { id: 'ann', name: 'Ann', email: 'ann@contoso.example', title: null };
const counts = { covered: 4, of: 6, slipping: 1, overdue: 0, never: 1, newInRole: 0, away: 2, notKnown: 0, someDoNotCount: false };
const mine: MyCoverage = {
  isManager: true, digestsOn: true, digestSays: [], seenBy: [ann], pairs: [], fault: undefined, namedReports: ['Bo', 'Cy'],
  figures: {
    counts, trend: 'rising', weeks: [{ covered: 1, of: 2, asSent: true }],
    skipLevel: { people: 3, some: true, most: false }, peers: { people: undefined, some: true, most: true },
  },
};

// The sentences of the server's own (functions/Core/Digest/DigestStatement.cs).
describe('What the digest says about a manager', () => {
  it('is made of figures', () => {
    expect(digestStatement(mine, { year: 2026, month: 11, day: 21 })).toEqual([
      '4 of 6 on track',
      '1 slipping, 1 none yet, 2 away',
      'Up over the last 8 weeks',
      'Waiting for a 1:1: Bo and Cy.',
      'Skip-level 1:1s: with 3 people. Peer 1:1s: with most people.',
      'Figures as of Saturday 21 November: we have not been able to read the calendar since then.',
    ]);
  });

  it('marks weeks without a digest as computed', () => {
    const weeks = [false, true, false, false].map((asSent) => ({ covered: 1, of: 2, asSent })).concat({ covered: 1, of: 2, asSent: false });
    const of = (some: typeof weeks): string[] => digestStatement({ ...mine, figures: { ...mine.figures!, weeks: some } }, null);
    expect(of(weeks)).toContain('Weeks in which no digest was sent are computed from what is known today.');
    expect(of(weeks.slice(1, 3))).not.toContainEqual(expect.stringContaining('no digest'));
  });

  it('leaves out what is not known or not allowed', () => {
    const figures = {
      counts: { ...counts, covered: 0, of: 0, slipping: 0, never: 0, away: 0 }, trend: 'steady' as const,
      weeks: [{ covered: 0, of: 0, asSent: false }],
      skipLevel: undefined, peers: { people: 0, some: false, most: false },
    };
    expect(digestStatement({ ...mine, figures, namedReports: [] }, null)).toEqual(['No 1:1s expected yet', 'Peer 1:1s: none yet.']);
  });

  it('does not say of a small team who does not count, or how many', () => {
    const small = { of: undefined, newInRole: undefined, away: undefined, notKnown: undefined, someDoNotCount: true };
    const vague = { ...small, covered: 2, slipping: 1, overdue: 0, never: 0 };
    const nobody = { ...vague, covered: 0, slipping: 0 };
    expect(countStatement(vague)).toEqual(['2 on track', '1 slipping, some do not count']);
    expect(countStatement(nobody)).toEqual(['No 1:1s expected yet', 'some do not count']);
  });

  it('does not say why there are no figures', () => {
    expect(digestStatement({ ...mine, figures: undefined, fault: 'damaged' }, null)).toEqual(['not known']);
  });

  it('is nothing where nobody reads it', () => {
    expect(digestStatement({ ...mine, seenBy: [] }, null)).toEqual([]);
  });
});

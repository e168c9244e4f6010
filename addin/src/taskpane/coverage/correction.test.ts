import { describe, expect, it } from 'vitest';
import { blankEntry, isComplete, toCorrection } from './correction';

describe('A correction', () => {
  const toInstant = (local: Date): string => new Date(local.getTime() - 3_600_000).toISOString();

  it('is in the time zone of the mailbox', () => {
    expect(toCorrection({ ...blankEntry, kind: 'held', day: '2026-11-20', time: '10:00', minutes: 45 }, toInstant))
      .toEqual({ kind: 'heldWithoutInvite', start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T09:45:00.000Z' });
    expect(toCorrection({ ...blankEntry, kind: 'away', from: '2026-11-20', back: '2026-11-30' }, toInstant))
      .toEqual({ kind: 'away', from: '2026-11-20', back: '2026-11-30' });
  });

  it('is complete once every field is filled in', () => {
    const incomplete = [{ ...blankEntry, kind: 'away', from: '2026-11-20' }, { ...blankEntry, kind: 'held', day: '2026-11-20' }] as const;
    expect([blankEntry, ...incomplete].map(isComplete)).toEqual([true, false, false]);
  });
});

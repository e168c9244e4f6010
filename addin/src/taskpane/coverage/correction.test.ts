import { describe, expect, it } from 'vitest';
import { blankEntry, faultOf, toCorrection, type CorrectionEntry } from './correction';

describe('A correction', () => {
  const toInstant = (local: Date): string => new Date(local.getTime() - 3_600_000).toISOString();

  it('is in the time zone of the mailbox', () => {
    expect(toCorrection({ ...blankEntry, kind: 'held', day: '2026-11-20', time: '10:00', minutes: 45 }, toInstant))
      .toEqual({ kind: 'heldWithoutInvite', start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T09:45:00.000Z' });
    expect(toCorrection({ ...blankEntry, kind: 'notHeld', day: '2026-11-20' }, toInstant))
      .toEqual({ kind: 'didNotTakePlace', day: '2026-11-20' });
    expect(toCorrection({ ...blankEntry, kind: 'away', from: '2026-11-20', back: '2026-11-30' }, toInstant))
      .toEqual({ kind: 'away', from: '2026-11-20', back: '2026-11-30', who: 'other' });
  });

  it.each<[string, Partial<CorrectionEntry>, string | null]>([
    ['a cadence', {}, null],
    ['an absence without an end', { kind: 'away', from: '2026-11-20' }, 'incomplete'],
    ['an absence with swapped dates', { kind: 'away', from: '2026-11-30', back: '2026-11-20' }, 'backBeforeAway'],
    ['an absence that ends as it begins', { kind: 'away', from: '2026-11-20', back: '2026-11-20' }, 'backBeforeAway'],
    ['an absence', { kind: 'away', from: '2026-11-20', back: '2026-11-21' }, null],
    ['a 1:1 without a time', { kind: 'held', day: '2026-11-20' }, 'incomplete'],
    ['a 1:1 without a length', { kind: 'held', day: '2026-11-20', time: '10:00', minutes: 0 }, 'incomplete'],
    ['a 1:1 that is not over', { kind: 'held', day: '2026-11-24', time: '12:45' }, 'notYet'],
    ['a day without a date', { kind: 'notHeld' }, 'incomplete'],
    ['a day that is still to come', { kind: 'notHeld', day: '2026-11-25' }, 'future'],
    ['a day', { kind: 'notHeld', day: '2026-11-24' }, null],
    ['a 1:1', { kind: 'held', day: '2026-11-24', time: '12:30' }, null],
  ])('says what is wrong with %s', (_, entry, fault) => {
    expect(faultOf({ ...blankEntry, ...entry }, toInstant, new Date('2026-11-24T12:00:00Z'))).toBe(fault);
  });
});

import { describe, expect, it } from 'vitest';
import { machineClock, wallClockIn } from './browserHost';

describe('A wall clock', () => {
  it('shows the time of its zone in summer and in winter', () => {
    const berlin = wallClockIn('Europe/Berlin');
    expect(berlin('2026-11-24T23:30:15Z').toISOString()).toBe('2026-11-25T00:30:15.000Z');
    expect(berlin('2026-07-24T22:30:15Z').toISOString()).toBe('2026-07-25T00:30:15.000Z');
    expect(wallClockIn('Asia/Kolkata')('2026-01-01T18:29:59Z').toISOString()).toBe('2026-01-01T23:59:59.000Z');
  });

  it('shows the machine\'s time for a zone that the browser does not know', () => {
    expect(wallClockIn('Mars/Olympus')('2026-11-24T23:30:15Z')).toEqual(machineClock.toLocal('2026-11-24T23:30:15Z'));
  });

  it('of the machine converts in both directions', () => {
    expect(machineClock.toInstant(machineClock.toLocal('2026-11-24T23:30:15Z'))).toBe('2026-11-24T23:30:15Z');
  });
});

import { describe, expect, it } from 'vitest';
import { parsePreferences, toStoredPreferences } from './preferences';

describe('Preferences', () => {
  it('have default values where the stored ones are unknown', () => {
    const defaults = { autoInsert: 'offer', asksOnSend: true, hasSeenIntroduction: false };
    expect([undefined, null, 'x', {}, { autoInsert: 'always' }].map(parsePreferences)).toEqual(Array.from({ length: 5 }, () => defaults));
  });

  it('are stored under the same names by every version', () => {
    const stored = { autoInsert: 'off', asksOnSend: false, knowsItsWay: true };
    expect(parsePreferences(stored)).toEqual({ autoInsert: 'off', asksOnSend: false, hasSeenIntroduction: true });
    expect(toStoredPreferences(parsePreferences(stored))).toEqual(stored);
  });
});

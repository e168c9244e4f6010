import { describe, expect, it } from 'vitest';
import { noteIdOf } from './noteId';
import type { NotePlace } from './noteSession';

const place: NotePlace = { pair: 'p', occurrence: '2026-11-26T09:00:00Z', audience: 'pair', author: 'ann' };

describe('The id of a note', () => {
  it('is the same in every window, however the start is written', () => {
    expect(noteIdOf({ ...place })).toBe(noteIdOf(place));
    expect(noteIdOf({ ...place, occurrence: '2026-11-26T09:00:00.000Z' })).toBe(noteIdOf(place));
    expect(noteIdOf(place)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differs for another pair, 1:1, audience or author', () => {
    const others: readonly Partial<NotePlace>[] =
      [{}, { pair: 'q' }, { occurrence: '2026-12-03T09:00:00Z' }, { audience: 'author' }, { author: 'bo' }];
    expect(new Set(others.map((other) => noteIdOf({ ...place, ...other }))).size).toBe(others.length);
  });

  it('is hardly ever the same for two places', () => {
    const weeks = Array.from({ length: 5_000 }, (_, week) => new Date(Date.UTC(2026, 0, 1) + week * 604_800_000).toISOString());
    expect(new Set(weeks.map((occurrence) => noteIdOf({ ...place, occurrence }))).size).toBe(weeks.length);
  });
});

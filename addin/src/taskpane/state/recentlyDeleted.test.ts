import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeLocalDrafts } from '../../../test/fakes/fakeDependencies';
import { RecentlyDeleted } from './recentlyDeleted';

describe('What was recently deleted', () => {
  let day = '2026-11-24';
  let localDrafts = new FakeLocalDrafts();
  const begin = (): RecentlyDeleted => new RecentlyDeleted(localDrafts, () => new Date(`${day}T12:00:00Z`), () => day);
  const point = (id: string, pair = 'p'): Parameters<RecentlyDeleted['add']>[0] => ({ kind: 'point', id, pair, text: `Point ${id}` });

  beforeEach(() => {
    vi.useFakeTimers();
    day = '2026-11-24';
    localDrafts = new FakeLocalDrafts();
  });
  afterEach(() => { vi.useRealTimers(); });

  it('can be undone with one button for 10 s, and is kept until the end of the day', () => {
    const deleted = begin();
    deleted.add(point('one'));
    expect(deleted.latest.state?.id).toBe('one');
    vi.advanceTimersByTime(10_001);
    expect(deleted.latest.state).toBeNull();
    expect(deleted.of('p').map(({ id }) => id)).toEqual(['one']);
    day = '2026-11-25';
    expect(deleted.of('p')).toEqual([]);
  });

  it('is there again after the pane was closed, and not for any other pair', () => {
    begin().add(point('one'));
    begin().add(point('two', 'q'));
    expect(begin().of('p').map(({ id }) => id)).toEqual(['one']);
    expect(begin().of('q').map(({ text }) => text)).toEqual(['Point two']);
  });

  it('leaves no trace on this device the next day, when it is restored, or when it is deleted for good', () => {
    begin().add(point('one'));
    day = '2026-11-25';
    begin();
    expect(localDrafts.stored.size).toBe(0);

    const deleted = begin();
    deleted.add(point('two'));
    deleted.forget(deleted.of('p')[0]!);
    expect([localDrafts.stored.size, deleted.latest.state]).toEqual([0, null]);

    deleted.add(point('three'));
    deleted.forgetAll();
    expect([localDrafts.stored.size, deleted.latest.state]).toEqual([0, null]);
  });

  it('ignores what it cannot read', () => {
    localDrafts.stored.set('deleted', [{ kind: 'other', id: 'x' }, 'text', null]);
    expect(begin().of('p')).toEqual([]);
  });
});

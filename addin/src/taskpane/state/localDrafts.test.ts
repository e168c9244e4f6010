import { describe, expect, it } from 'vitest';
import { browserLocalDrafts } from './localDrafts';

describe('Local drafts', () => {
  it('are separate for each person, and survive forbidden storage', () => {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => { items.set(key, value); },
      removeItem: (key: string) => { items.delete(key); },
    } as unknown as Storage;
    const anns = browserLocalDrafts('ann/', () => storage);
    expect(anns.save('note', { text: 'x' })).toBe(true);
    expect([anns.read('note'), browserLocalDrafts('bo/', () => storage).read('note')]).toEqual([{ text: 'x' }, null]);
    anns.remove('note');
    expect(anns.read('note')).toBeNull();
    const forbidden = browserLocalDrafts('', () => { throw new DOMException('denied', 'SecurityError'); });
    expect([forbidden.save('note', 1), forbidden.read('note')]).toEqual([false, null]);
  });
});

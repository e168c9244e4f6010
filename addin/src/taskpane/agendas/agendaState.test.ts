import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../api/types';
import { placeBefore } from './agendaState';

describe('Moving a point', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }) as AgendaItem);

  it('places it before the right one, and not beyond either end', () => {
    expect((['a', 'b', 'c'] as const).map((id) => placeBefore(items, id, -1))).toEqual([undefined, 'a', 'b']);
    expect((['a', 'b', 'c'] as const).map((id) => placeBefore(items, id, 1))).toEqual(['c', null, undefined]);
    expect(placeBefore(items, 'gone', 1)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { NotebookEntry } from '../../api/types';
import { sortActions } from './notebookState';

describe('Actions', () => {
  it('are sorted by due date, with those that are done last', () => {
    const action = (id: string, due: string | null, doneAt: string | null = null): NotebookEntry =>
      ({ id, action: { owner: 'ann', due, doneAt } }) as NotebookEntry;
    const actions = [
      action('none', null), action('done', '2026-01-01', '2026-01-02'), action('late', '2026-12-01'), action('soon', '2026-11-01'),
    ];
    expect(sortActions(actions).map(({ id }) => id)).toEqual(['soon', 'late', 'none', 'done']);
  });
});

import type { Failure } from '../../api/result';
import type { Writing } from '../../api/types';
import { conflictWith, emptyDraft, fail, type Draft } from './draft';

/** `pair`: both read it. `author`: nobody but oneself. */
export type Audience = 'pair' | 'author';

export function kindOf(audience: Audience): Writing['kind'] {
  return audience === 'pair' ? 'sharedNote' : 'privateNote';
}

/** What a failed save makes of a draft. The words stay, whatever happens. */
export function afterFailure(draft: Draft, failure: Failure, newId: () => string): Draft {
  switch (failure.kind) {
    case 'changed': {
      const current = failure.current as Partial<Writing> | null | undefined;
      return typeof current?.text === 'string' && typeof current.version === 'string'
        ? conflictWith(draft, { text: current.text, version: current.version })
        : fail(draft, null);
    }
    case 'notFound':
      // Deleted elsewhere while it was written on here: what stands here becomes a new note.
      return draft.saved === null ? fail(draft, failure.problem.title) : { ...emptyDraft(newId()), text: draft.text, phase: 'typing' };
    case 'invalid': case 'forbidden': case 'broken':
      return fail(draft, failure.problem.detail ?? failure.problem.title);
    case 'offline': case 'busy': case 'signedOut':
      return fail(draft, null);
  }
}

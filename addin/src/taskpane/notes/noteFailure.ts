import type { ApiFailure } from '../../api/result';
import type { NotebookEntry } from '../../api/types';
import { conflictWith, emptyDraft, fail, type Draft } from './draft';

/** What happens to a draft that could not be saved. Its text is never lost. */
export function afterFailure(draft: Draft, failure: ApiFailure, newId: () => string): Draft {
  switch (failure.kind) {
    case 'changed': return afterChange(draft, failure.current as Partial<NotebookEntry> | null | undefined);
    case 'notFound':
      // Deleted elsewhere in the meantime, so the text becomes a new note.
      return draft.saved === null ? fail(draft, failure.problem.title) : { ...emptyDraft(newId()), text: draft.text, phase: 'typing' };
    case 'invalid': case 'forbidden': case 'broken': return fail(draft, failure.problem.detail ?? failure.problem.title);
    case 'offline': case 'unreachable': case 'slow': case 'foreign': case 'busy': case 'signedOut': return fail(draft, null);
  }
}

function afterChange(draft: Draft, current: Partial<NotebookEntry> | null | undefined): Draft {
  return typeof current?.text === 'string' && typeof current.version === 'string'
    ? conflictWith(draft, { text: current.text, version: current.version })
    : fail(draft, null);
}

import type { ApiFailure } from '../../api/result';
import type { NotebookEntry } from '../../api/types';
import { conflictWith, emptyDraft, fail, type Draft } from './draft';

interface NoteIdentity {
  /** Whether this note is what the server has under the draft's id. */
  readonly isThisNote: (current: Partial<NotebookEntry>) => boolean;
  readonly newId: () => string;
}

/** What happens to a draft that could not be saved. Its text is never lost. */
export function afterFailure(draft: Draft, failure: ApiFailure, { isThisNote, newId }: NoteIdentity): Draft {
  switch (failure.kind) {
    case 'changed': {
      const current = failure.current as Partial<NotebookEntry> | null | undefined;
      return draft.saved === null && current != null && !isThisNote(current)
        ? { ...emptyDraft(newId()), text: draft.text, phase: 'typing' }
        : afterChange(draft, current);
    }
    case 'notFound':
      // Deleted elsewhere in the meantime, so the text becomes a new note.
      return draft.saved === null ? fail(draft, failure.problem.title) : { ...emptyDraft(newId()), text: draft.text, phase: 'typing' };
    case 'invalid': case 'forbidden': case 'sealed': case 'broken': return fail(draft, failure.problem.detail ?? failure.problem.title);
    case 'offline': case 'unreachable': case 'slow': case 'foreign': case 'busy': case 'signedOut': return fail(draft, null);
  }
}

function afterChange(draft: Draft, current: Partial<NotebookEntry> | null | undefined): Draft {
  return typeof current?.text === 'string' && typeof current.version === 'string'
    ? conflictWith(draft, { text: current.text, version: current.version })
    : fail(draft, null);
}

import { createNote, deleteNote, updateNote } from '../../api/notes';
import type { ApiResult } from '../../api/result';
import type { NoteRequest, NotebookEntry } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import type { SessionDependencies } from '../state/dependencies';
import { Store } from '../state/store';
import {
  accept, acceptDeletion, emptyDraft, hasUnsavedText, isToBeDeleted, parseStoredDraft, recover, resolve, savedDraft, send, type,
  type Choice, type Draft,
} from './draft';
import { afterFailure } from './noteFailure';
import { noteIdOf } from './noteId';

/** Identifies a note by its 1:1, its author and who can read it. */
export interface NotePlace {
  readonly pair: string;
  readonly occurrence: Instant;
  readonly audience: Audience;
  readonly author: string;
}

/** `pair`: both people can read it. `author`: only its author can. */
export type Audience = 'pair' | 'author';

const typingPauseMilliseconds = 1_200;
const retryMilliseconds = 15_000;

/** Saves one note automatically: after a pause in typing, again once the network is back, and never over a version it has not seen. */
export class NoteSession {
  readonly store: Store<Draft>;
  private isOpen = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;

  constructor(private readonly place: NotePlace, private readonly dependencies: SessionDependencies) {
    const stored = parseStoredDraft(dependencies.localDrafts.read(this.draftKey));
    this.store = new Store(recover(stored, noteIdOf(place), null, null));
    this.stopListening = dependencies.network.onReconnect(() => { void this.save(); });
  }

  /** Finds this note among those of the server. Until then, what is typed stays on this device. */
  open(notes: readonly NotebookEntry[]): void {
    const existing = notes.find(this.isThisNote);
    const server = existing === undefined ? null : { text: existing.text, version: existing.version };
    this.isOpen = true;
    const { id, text, saved } = this.store.state;
    const typed = text === '' && saved === null ? null : { id, text, saved };
    this.change(() => recover(typed, id, server, existing?.id ?? null));
    this.schedule(0);
  }

  /** Shows what another window has saved, unless something is being written here: then saving it shows both versions. */
  refresh(notes: readonly NotebookEntry[]): void {
    const existing = notes.find(this.isThisNote);
    const { phase, saved } = this.store.state;
    if (!this.isOpen || phase !== 'idle' || (existing?.version ?? null) === (saved?.version ?? null)) {
      return;
    }

    this.change(() => existing === undefined
      ? emptyDraft(this.dependencies.newId())
      : savedDraft(existing.id, { text: existing.text, version: existing.version }));
  }

  type(text: string): void {
    this.change((draft) => type(draft, text));
    this.schedule(typingPauseMilliseconds);
  }

  choose(choice: Choice): void {
    this.change((draft) => resolve(draft, choice));
    this.schedule(0);
  }

  retry(): void {
    this.change((draft) => draft.phase === 'refused' ? { ...draft, phase: 'typing' } : draft);
    void this.save();
  }

  /** Sends what has not been saved and stops listening. */
  close(): void {
    clearTimeout(this.timer);
    this.stopListening();
    void this.save();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    const draft = this.store.state;
    if (!this.isOpen || !hasUnsavedText(draft) || (draft.text.trim() === '' && draft.saved === null)) {
      return;
    }

    this.change(send);
    if (isToBeDeleted(draft)) {
      const { api, newId } = this.dependencies;
      const result = await deleteNote(api, this.place.pair, draft.id, draft.saved?.version ?? '');
      this.settle(result, () => acceptDeletion(this.store.state, newId()));
    } else {
      this.settle(await this.write(draft), (saved) => accept(this.store.state, saved.version));
    }
  }

  private write(draft: Draft): Promise<ApiResult<NotebookEntry>> {
    const { api } = this.dependencies;
    const { pair, audience, occurrence } = this.place;
    const note: NoteRequest = { text: draft.text, audience, occurrence };
    return draft.saved === null
      ? createNote(api, pair, { ...note, id: draft.id })
      : updateNote(api, pair, draft.id, note, draft.saved.version);
  }

  private settle<T>(result: ApiResult<T>, afterSuccess: (value: T) => Draft): void {
    if (result.ok) {
      this.change(() => afterSuccess(result.value));
      this.schedule(typingPauseMilliseconds);
    } else {
      this.change((draft) => afterFailure(draft, result.failure, { isThisNote: this.isThisNote, newId: this.dependencies.newId }));
      this.schedule(retryMilliseconds);
    }
  }

  /** Another note may have the id: one that was written for this time and has moved with its 1:1. */
  private readonly isThisNote = ({ author, occurrence, kind }: Partial<NotebookEntry>): boolean =>
    author === this.place.author && occurrence === this.place.occurrence && kind === kindOf(this.place);

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    if (hasUnsavedText(this.store.state)) {
      this.timer = setTimeout(() => { void this.save(); }, milliseconds);
    }
  }

  private change(how: (draft: Draft) => Draft): void {
    this.store.update(how);
    const { id, text, saved, phase } = this.store.state;
    if (phase === 'idle') {
      this.dependencies.localDrafts.remove(this.draftKey);
    } else {
      this.dependencies.localDrafts.save(this.draftKey, { id, text, saved });
    }
  }

  private get draftKey(): string {
    return `note/${this.place.pair}/${this.place.occurrence}/${this.place.audience}`;
  }
}

function kindOf({ audience }: NotePlace): NotebookEntry['kind'] {
  return audience === 'pair' ? 'sharedNote' : 'privateNote';
}

import { deleteNote, reviseNote, writeNote } from '../../api/notes';
import type { Api } from '../../api/client';
import type { Result } from '../../api/result';
import type { NoteWish, Writing } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import type { Connection } from '../state/connection';
import type { Keepsake } from '../state/localDrafts';
import { Store } from '../state/store';
import { accept, acceptDeletion, isDue, isToBeDeleted, parseKept, recover, resolve, send, type, type Choice, type Draft } from './draft';
import { afterFailure, kindOf, type Audience } from './noteFailure';

/** Whose note for which 1:1. */
export interface NotePlace {
  readonly pair: string;
  readonly occurrence: Instant;
  readonly audience: Audience;
  readonly author: string;
}

export interface NoteMeans {
  readonly api: Api;
  readonly keepsake: Keepsake;
  readonly connection: Connection;
  readonly newId: () => string;
}

const pauseMilliseconds = 1_200;
const againMilliseconds = 15_000;

/** Saves one note by itself: after a pause in typing, again when the network is back, and never over what it has not seen. */
export class NoteSession {
  readonly store: Store<Draft>;
  private isOpen = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;

  constructor(private readonly place: NotePlace, private readonly means: NoteMeans) {
    const kept = parseKept(means.keepsake.read(this.key));
    this.store = new Store(recover(kept, means.newId(), null, null));
    this.stopListening = means.connection.onBack(() => { void this.save(); });
  }

  /** Finds what the server has of this note. Until it is known, what is typed stays here. */
  open(written: readonly Writing[]): void {
    const mine = written.find((one) => one.author === this.place.author && one.occurrence === this.place.occurrence && one.kind === kindOf(this.place.audience));
    const server = mine === undefined ? null : { text: mine.text, version: mine.version };
    this.isOpen = true;
    const draft = this.store.state;
    const kept = draft.text === '' && draft.saved === null ? null : { id: draft.id, text: draft.text, saved: draft.saved };
    this.change(() => recover(kept, draft.id, server, mine?.id ?? null));
    this.schedule(0);
  }

  type(text: string): void {
    this.change((draft) => type(draft, text));
    this.schedule(pauseMilliseconds);
  }

  choose(choice: Choice): void {
    this.change((draft) => resolve(draft, choice));
    this.schedule(0);
  }

  retry(): void {
    this.change((draft) => draft.phase === 'refused' ? { ...draft, phase: 'typing' } : draft);
    void this.save();
  }

  /** Sends what is due at once, and listens to nothing any more. */
  close(): void {
    clearTimeout(this.timer);
    this.stopListening();
    void this.save();
  }

  async save(): Promise<void> {
    clearTimeout(this.timer);
    const draft = this.store.state;
    if (!this.isOpen || !isDue(draft) || (draft.text.trim() === '' && draft.saved === null)) {
      return;
    }

    this.change(send);
    if (isToBeDeleted(draft)) {
      this.settle(await deleteNote(this.means.api, this.place.pair, draft.id, draft.saved?.version ?? ''), () => acceptDeletion(this.store.state, this.means.newId()));
    } else {
      this.settle(await this.write(draft), (saved) => accept(this.store.state, saved.version));
    }
  }

  private write(draft: Draft): Promise<Result<Writing>> {
    const { pair, audience, occurrence } = this.place;
    const note: NoteWish = { text: draft.text, audience, occurrence };
    return draft.saved === null
      ? writeNote(this.means.api, pair, { ...note, id: draft.id })
      : reviseNote(this.means.api, pair, draft.id, note, draft.saved.version);
  }

  private settle<T>(result: Result<T>, done: (value: T) => Draft): void {
    if (result.ok) {
      this.change(() => done(result.value));
      this.schedule(pauseMilliseconds);
    } else {
      this.change((draft) => afterFailure(draft, result.failure, this.means.newId));
      this.schedule(againMilliseconds);
    }
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    if (isDue(this.store.state)) {
      this.timer = setTimeout(() => { void this.save(); }, milliseconds);
    }
  }

  private change(how: (draft: Draft) => Draft): void {
    this.store.update(how);
    const { id, text, saved, phase } = this.store.state;
    if (phase === 'idle') {
      this.means.keepsake.drop(this.key);
    } else {
      this.means.keepsake.keep(this.key, { id, text, saved });
    }
  }

  private get key(): string {
    return `note/${this.place.pair}/${this.place.occurrence}/${this.place.audience}`;
  }
}

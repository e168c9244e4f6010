import { browseNotes, completeAction, deleteAction, notesOf, writeAction } from '../../api/notes';
import type { Result } from '../../api/result';
import type { ActionWish, Writing, Writings } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { keepWaiting } from '../state/localDrafts';
import { loadedOf, loading, type Loaded } from '../state/loaded';
import { Store } from '../state/store';
import { addedAction, emptyNotebook, joinedAction, morePages, parseWaitingActions, settledAction, withTrouble, type NotebookState } from './notebookState';
import { NoteSession, type NoteMeans } from './noteSession';

const againMilliseconds = 15_000;

/** Before and after a 1:1: what was written for it, what was written last, and what is to be done. */
export class NotebookSession {
  readonly store: Store<NotebookState>;
  readonly shared: NoteSession;
  readonly own: NoteSession;
  /** What has been written for this 1:1 by either of the two. */
  readonly written = new Store<Loaded<Writings>>(loading);
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;

  constructor(readonly pair: string, readonly occurrence: Instant, author: string, actions: readonly Writing[], private readonly means: NoteMeans) {
    this.store = new Store(emptyNotebook(actions, parseWaitingActions(means.keepsake.read(this.key))));
    this.shared = new NoteSession({ pair, occurrence, audience: 'pair', author }, means);
    this.own = new NoteSession({ pair, occurrence, audience: 'author', author }, means);
    this.stopListening = means.connection.onBack(() => { void this.open(); });
  }

  async open(): Promise<void> {
    clearTimeout(this.again);
    if (this.written.state.at !== 'ready') {
      const found = await notesOf(this.means.api, this.pair, this.occurrence);
      this.written.update(() => loadedOf(found));
      if (found.ok) {
        this.shared.open(found.value.items);
        this.own.open(found.value.items);
      } else {
        this.again = setTimeout(() => { void this.open(); }, againMilliseconds); // Notes are kept here until then.
      }
    }

    await this.sendWaiting();
  }

  close(): void {
    clearTimeout(this.again);
    this.stopListening();
    this.shared.close();
    this.own.close();
  }

  async readOlder(): Promise<void> {
    const result = await browseNotes(this.means.api, this.pair, this.store.state.next);
    this.store.update((state) => result.ok ? morePages(state, result.value) : withTrouble(state, result.failure));
  }

  /** Kept here until the server has it. */
  async addAction(action: Omit<ActionWish, 'id' | 'occurrence'>): Promise<void> {
    this.store.update((state) => joinedAction(state, { ...action, occurrence: this.occurrence, id: this.means.newId() }));
    this.keep();
    await this.sendWaiting();
  }

  async complete(action: Writing, isDone: boolean): Promise<boolean> {
    const result = await completeAction(this.means.api, this.pair, action.id, isDone, action.version);
    return this.settle(action, result);
  }

  async remove(action: Writing): Promise<boolean> {
    const result = await deleteAction(this.means.api, this.pair, action.id, action.version);
    this.store.update((state) => result.ok
      ? { ...state, actions: state.actions.filter((one) => one.id !== action.id), trouble: null }
      : withTrouble(state, result.failure));
    return result.ok;
  }

  private settle(action: Writing, result: Result<Writing>): boolean {
    this.store.update((state) => result.ok ? settledAction(state, result.value) : withTrouble(state, result.failure, action.id));
    return result.ok;
  }

  private async sendWaiting(): Promise<void> {
    for (const action of this.store.state.waiting) {
      const result = await writeAction(this.means.api, this.pair, action);
      if (!result.ok && result.failure.kind !== 'invalid') {
        this.store.update((state) => withTrouble(state, result.failure));
        return;
      }

      this.store.update((state) => result.ok ? addedAction(state, result.value) : withTrouble({ ...state, waiting: state.waiting.filter((one) => one.id !== action.id), rejected: action.text }, result.failure));
      this.keep();
    }
  }

  private keep(): void {
    keepWaiting(this.means.keepsake, this.key, this.store.state.waiting);
  }

  private get key(): string {
    return `actions/${this.pair}/${this.occurrence}`;
  }
}

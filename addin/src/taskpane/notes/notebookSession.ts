import {
  completeAction, createAction, deleteAction, readNotePage, readNotes, readNotesIfChanged, readOpenActionsIfChanged, updateAction,
} from '../../api/notes';
import type { ApiResult } from '../../api/result';
import type { ActionRequest, NotebookEntry, NotebookEntries } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import type { SessionDependencies } from '../state/dependencies';
import { loading, ready, toLoaded, type Loaded } from '../state/loaded';
import { saveWaiting } from '../state/localDrafts';
import { Outbox } from '../state/outbox';
import type { DeletedEntry } from '../state/recentlyDeleted';
import { Store } from '../state/store';
import {
  afterSending, initialNotebookState, parsePendingActions, withAction, withFailure, withOpenActions, withoutAction, withOlderPage,
  withPendingAction,
  type NotebookState, type PendingAction,
} from './notebookState';
import { NoteSession } from './noteSession';

/** The notes and actions of one 1:1, and earlier notes of the pair. */
export class NotebookSession {
  readonly store: Store<NotebookState>;
  readonly sharedNote: NoteSession;
  readonly privateNote: NoteSession;
  /** The notes of both people for this 1:1. */
  readonly notes = new Store<Loaded<NotebookEntries>>(loading);
  private readonly outbox: Outbox<PendingAction, NotebookEntry>;
  private actionsVersion = 'none';
  private readonly stopListening: () => void;

  constructor(
    readonly pair: string,
    readonly occurrence: Instant,
    author: string,
    actions: readonly NotebookEntry[],
    private readonly dependencies: SessionDependencies,
  ) {
    this.store = new Store(initialNotebookState(actions, parsePendingActions(dependencies.localDrafts.read(this.draftKey))));
    this.sharedNote = new NoteSession({ pair, occurrence, audience: 'pair', author }, dependencies);
    this.privateNote = new NoteSession({ pair, occurrence, audience: 'author', author }, dependencies);
    this.outbox = new Outbox({
      waiting: () => this.store.state.waiting,
      send: (action) => createAction(dependencies.api, pair, action),
      onAnswer: (action, result) => { this.onAnswer(action, result); },
      onFailure: (failure) => { this.store.update((state) => withFailure(state, failure)); },
      retry: () => this.open(),
    });
    this.stopListening = dependencies.network.onReconnect(() => { void this.open(); });
  }

  async open(): Promise<void> {
    this.outbox.stopWaiting();
    if (this.notes.state.kind !== 'ready') {
      await this.readNotes();
    }

    await this.outbox.send();
  }

  /** Shows what somebody else, or another window, has changed. What is being typed stays. */
  async refresh(): Promise<void> {
    const { api } = this.dependencies;
    const [notes, actions] = await Promise.all([
      this.notes.state.kind === 'ready' ? readNotesIfChanged(api, this.pair, this.occurrence, this.notes.state.value.version) : null,
      readOpenActionsIfChanged(api, this.pair, this.actionsVersion),
    ]);
    if (notes?.ok === true && notes.value !== null) {
      const { value } = notes;
      this.notes.update(() => ready(value));
      this.sharedNote.refresh(value.items);
      this.privateNote.refresh(value.items);
    }

    if (actions.ok && actions.value !== null) {
      const { items, version } = actions.value;
      this.actionsVersion = version;
      this.store.update((state) => withOpenActions(state, items));
    }
  }

  close(): void {
    this.outbox.close();
    this.stopListening();
    this.sharedNote.close();
    this.privateNote.close();
  }

  async readOlder(): Promise<void> {
    const result = await readNotePage(this.dependencies.api, this.pair, this.store.state.next);
    this.store.update((state) => result.ok ? withOlderPage(state, result.value) : { ...state, olderFailure: result.failure });
  }

  /** Shows the action at once and keeps it on this device until the server has it. */
  async addAction(action: Omit<ActionRequest, 'id' | 'occurrence'>): Promise<void> {
    const waiting = { ...action, occurrence: this.occurrence, id: this.dependencies.newId() };
    this.store.update((state) => withPendingAction(state, waiting));
    this.saveWaiting();
    await this.outbox.send();
  }

  /** Adds an action again. If it was done, it is ticked off again. */
  async restore({ text, owner = 'author', due, isDone = false }: DeletedEntry): Promise<void> {
    const before = new Set(this.store.state.actions.map(({ id }) => id));
    await this.addAction({ text, owner, ...due === undefined ? {} : { due } });
    const added = this.store.state.actions.find(({ id }) => !before.has(id));
    if (isDone && added !== undefined) {
      await this.complete(added, true);
    }
  }

  /** Returns whether the server accepted the change. */
  async revise(action: NotebookEntry, changed: Omit<ActionRequest, 'id' | 'occurrence'>): Promise<boolean> {
    const request = { ...changed, occurrence: action.occurrence ?? this.occurrence };
    const result = await updateAction(this.dependencies.api, this.pair, action.id, request, action.version);
    this.store.update((state) => result.ok ? withAction(state, result.value) : withFailure(state, result.failure, action.id));
    return result.ok;
  }

  /** Returns whether the server accepted the change. */
  async complete(action: NotebookEntry, isDone: boolean): Promise<boolean> {
    const result = await completeAction(this.dependencies.api, this.pair, action.id, isDone, action.version);
    this.store.update((state) => result.ok ? withAction(state, result.value) : withFailure(state, result.failure, action.id));
    return result.ok;
  }

  /** Returns whether the server accepted the change. */
  async remove(action: NotebookEntry): Promise<boolean> {
    const result = await deleteAction(this.dependencies.api, this.pair, action.id, action.version);
    this.store.update((state) => result.ok ? withoutAction(state, action.id) : withFailure(state, result.failure));
    return result.ok;
  }

  private async readNotes(): Promise<void> {
    const result: ApiResult<NotebookEntries> = await readNotes(this.dependencies.api, this.pair, this.occurrence);
    this.notes.update(() => toLoaded(result));
    if (result.ok) {
      this.sharedNote.open(result.value.items);
      this.privateNote.open(result.value.items);
    } else {
      this.outbox.retryLater(); // What is typed stays on this device until then.
    }
  }

  private onAnswer(action: PendingAction, result: ApiResult<NotebookEntry>): void {
    this.store.update((state) => afterSending(state, action, result));
    this.saveWaiting();
  }

  private saveWaiting(): void {
    saveWaiting(this.dependencies.localDrafts, this.draftKey, this.store.state.waiting);
  }

  private get draftKey(): string {
    return `actions/${this.pair}/${this.occurrence}`;
  }
}

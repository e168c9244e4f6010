import { prepareAgenda, previewAgenda, readAgenda, type AgendaAddress, type KnownMeeting } from '../../api/agendas';
import { addItem, editItem, readItemsIfChanged, removeItem } from '../../api/items';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { Agenda, AgendaItems, ItemEdit } from '../../api/types';
import type { SessionDependencies } from '../state/dependencies';
import { saveWaiting } from '../state/localDrafts';
import { Outbox } from '../state/outbox';
import type { DeletedEntry } from '../state/recentlyDeleted';
import { Store } from '../state/store';
import {
  initialAgendaState, parseWaiting, withAgenda, withBusy, withFailedPreview, withFailure, withItems, withoutPreview, withPreview,
  withWaiting, type AgendaState, type PendingPoint,
} from './agendaState';

/** What else is known about the 1:1. */
export interface AgendaContext {
  readonly known: () => KnownMeeting;
  /** The response to a request for this agenda that was sent earlier. */
  readonly early: Promise<ApiResult<Agenda>> | null;
}

const nothingElse: AgendaContext = { known: () => ({ minutes: null, organizer: null }), early: null };

/** The agenda of one 1:1, and the changes to it. */
export class AgendaSession {
  readonly store: Store<AgendaState>;
  private readonly stopListening: () => void;
  private readonly outbox: Outbox<PendingPoint, AgendaItems>;
  private early: Promise<ApiResult<Agenda>> | null;

  constructor(
    readonly address: AgendaAddress, private readonly dependencies: SessionDependencies, private readonly context = nothingElse,
  ) {
    this.early = context.early;
    this.store = new Store(initialAgendaState(parseWaiting(dependencies.localDrafts.read(this.draftKey))));
    this.outbox = new Outbox({
      waiting: () => this.store.state.waiting,
      send: ({ id, text }) => addItem(dependencies.api, address, id, text),
      onAnswer: (point, result) => { this.onAnswer(point, result); },
      onFailure: (failure) => { this.store.update((state) => withFailure(state, failure)); },
      retry: () => this.outbox.send(),
    });
    this.stopListening = dependencies.network.onReconnect(() => { void this.onReconnected(); });
  }

  /** Reads the agenda. If nobody has prepared it, shows a preview, since opening an agenda does not prepare it. */
  async open(): Promise<void> {
    const existing = await this.read();
    const isNew = isNotPrepared(existing);
    const shown = isNew ? await previewAgenda(this.dependencies.api, this.address, null, this.context.known()) : existing;
    this.store.update((state) => withAgenda(state, shown, !isNew));
    await this.outbox.send();
  }

  /** Shows what somebody else, or another window, has changed. What is being typed stays. */
  async refresh(): Promise<void> {
    const { agenda, version } = this.store.state;
    if (agenda.kind !== 'ready') {
      return;
    }

    const result = await readItemsIfChanged(this.dependencies.api, this.address, version);
    if (result.ok && result.value !== null) {
      const { value } = result;
      this.store.update((state) => state.version === version && state.busy.length === 0 ? withItems(state, value) : state);
    }
  }

  close(): void {
    this.outbox.close();
    this.stopListening();
  }

  /** Shows the point at once and keeps it on this device until the server has it. */
  async add(text: string): Promise<void> {
    this.store.update((state) => withWaiting(state, { id: this.dependencies.newId(), text }));
    this.saveWaiting();
    await this.outbox.send();
  }

  /** Returns whether the server accepted the change. */
  edit(item: string, edit: ItemEdit): Promise<boolean> {
    return this.change(item, () => editItem(this.dependencies.api, this.address, item, edit));
  }

  /** Returns whether the server accepted the change. */
  remove(item: string): Promise<boolean> {
    return this.change(item, () => removeItem(this.dependencies.api, this.address, item, this.store.state.version));
  }

  /** Adds a point again, before the one that followed it if that is still there. */
  async restore({ id, text, before }: Pick<DeletedEntry, 'id' | 'text' | 'before'>): Promise<void> {
    this.store.update((state) => withWaiting(state, { id, text }));
    this.saveWaiting();
    await this.outbox.send();
    const { items } = this.store.state;
    if (before !== undefined && items.some((item) => item.id === before) && items.some((item) => item.id === id)) {
      await this.edit(id, { edit: 'placeBefore', before });
    }
  }

  async preview(template: string): Promise<void> {
    this.store.update((state) => withPreview(state, template, null));
    const result = await previewAgenda(this.dependencies.api, this.address, template, this.context.known());
    this.store.update((state) => {
      if (state.preview?.template !== template) {
        return state; // Another one has been opened in the meantime.
      }

      return result.ok ? withPreview(state, template, result.value) : withFailedPreview(state, result.failure);
    });
  }

  closePreview(): void {
    this.store.update(withoutPreview);
  }

  /** Saves the agenda of this 1:1. @param template - null for the one that it has. @returns null if that failed. */
  async prepare(template: string | null): Promise<Agenda | null> {
    const result = await prepareAgenda(this.dependencies.api, this.address, template, this.context.known());
    this.store.update((state) => result.ok ? withoutPreview(withAgenda(state, result, true)) : withFailure(state, result.failure));
    return result.ok ? result.value : null;
  }

  private async read(): Promise<ApiResult<Agenda>> {
    const asked = this.early;
    this.early = null; // Trying again sends a new request.
    const early = await asked;
    return early !== null && (early.ok || isNotPrepared(early)) ? early : readAgenda(this.dependencies.api, this.address);
  }

  private async onReconnected(): Promise<void> {
    await (this.store.state.agenda.kind === 'failed' ? this.open() : this.outbox.send());
  }

  private async change(item: string, act: () => Promise<ApiResult<AgendaItems>>): Promise<boolean> {
    this.store.update((state) => withBusy(state, item, true));
    const result = await act();
    this.store.update((state) => withResult(withBusy(state, item, false), result));
    return result.ok;
  }

  private onAnswer(point: PendingPoint, result: ApiResult<AgendaItems>): void {
    this.store.update((state) => afterSending(state, point, result));
    this.saveWaiting();
  }

  private saveWaiting(): void {
    saveWaiting(this.dependencies.localDrafts, this.draftKey, this.store.state.waiting);
  }

  private get draftKey(): string {
    return `agenda/${this.address.pair}/${this.address.start}`;
  }
}

function isNotPrepared(result: ApiResult<Agenda>): boolean {
  return !result.ok && result.failure.kind === 'notFound' && result.failure.problem.type === 'not-prepared';
}

function withResult(state: AgendaState, result: ApiResult<AgendaItems>): AgendaState {
  return result.ok ? withItems(state, result.value) : withFailure(withCurrentItems(state, result.failure), result.failure);
}

/** If somebody else was first, the failure contains the current items. */
function withCurrentItems(state: AgendaState, failure: ApiFailure): AgendaState {
  const current = failure.kind === 'changed' ? failure.current as Partial<AgendaItems> | null | undefined : null;
  return Array.isArray(current?.items) && typeof current.version === 'string' ? withItems(state, current as AgendaItems) : state;
}

function afterSending(state: AgendaState, point: PendingPoint, result: ApiResult<AgendaItems>): AgendaState {
  const waiting = state.waiting.filter(({ id }) => id !== point.id);
  return result.ok
    ? withItems({ ...state, waiting }, result.value)
    : withFailure({ ...state, waiting, rejected: point.text }, result.failure);
}

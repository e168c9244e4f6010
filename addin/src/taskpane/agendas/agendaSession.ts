import { addItem, editItem, prepareAgenda, previewAgenda, readAgenda, removeItem, type AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import type { Failure, Result } from '../../api/result';
import type { Agenda, AgendaItems, ItemEdit } from '../../api/types';
import type { Connection } from '../state/connection';
import { keepWaiting, type Keepsake } from '../state/localDrafts';
import { Store } from '../state/store';
import { busyWith, closedPreview, emptyAgenda, failedPreview, joined, opened, openedPreview, parseWaiting, refused, withItems, type AgendaState } from './agendaState';

export interface AgendaMeans {
  readonly api: Api;
  readonly keepsake: Keepsake;
  readonly connection: Connection;
  readonly newId: () => string;
}

/** The agenda of one 1:1, as it is worked on. */
export class AgendaSession {
  readonly store: Store<AgendaState>;
  private readonly stopListening: () => void;

  constructor(readonly address: AgendaAddress, private readonly means: AgendaMeans) {
    this.store = new Store(emptyAgenda(parseWaiting(means.keepsake.read(this.key))));
    this.stopListening = means.connection.onBack(() => { void this.sendWaiting(); });
  }

  /** Reads it; one that nobody has prepared is shown as it would be, for to look is not yet to decide. */
  async open(): Promise<void> {
    const found = await readAgenda(this.means.api, this.address);
    const isNew = !found.ok && found.failure.kind === 'notFound' && found.failure.problem.type === 'not-prepared';
    const shown = isNew ? await previewAgenda(this.means.api, this.address, null) : found;
    this.store.update((state) => opened(state, shown, !isNew));
    await this.sendWaiting();
  }

  close(): void {
    this.stopListening();
  }

  /** Keeps the point here until the server has it: it is on the list at once. */
  async add(text: string): Promise<void> {
    this.store.update((state) => joined(state, { id: this.means.newId(), text }));
    this.keep();
    await this.sendWaiting();
  }

  edit(item: string, edit: ItemEdit): Promise<boolean> {
    return this.change(item, () => editItem(this.means.api, this.address, item, edit));
  }

  remove(item: string): Promise<boolean> {
    return this.change(item, () => removeItem(this.means.api, this.address, item, this.store.state.version));
  }

  async preview(template: string): Promise<void> {
    this.store.update((state) => openedPreview(state, template, null));
    const found = await previewAgenda(this.means.api, this.address, template);
    this.store.update((state) => state.preview?.template !== template ? state
      : found.ok ? openedPreview(state, template, found.value) : failedPreview(state, found.failure));
  }

  closePreview(): void {
    this.store.update(closedPreview);
  }

  /** Makes it the agenda of this 1:1, with this template or the one it has; null when it could not be. */
  async prepare(template: string | null): Promise<Agenda | null> {
    const made = await prepareAgenda(this.means.api, this.address, template);
    this.store.update((state) => made.ok ? closedPreview(opened(state, made, true)) : refused(state, made.failure));
    return made.ok ? made.value : null;
  }

  private async change(item: string, act: () => Promise<Result<AgendaItems>>): Promise<boolean> {
    this.store.update((state) => busyWith(state, item, true));
    const result = await act();
    this.store.update((state) => this.settled(busyWith(state, item, false), result));
    return result.ok;
  }

  private settled(state: AgendaState, result: Result<AgendaItems>): AgendaState {
    return result.ok ? withItems(state, result.value) : refused(current(state, result.failure), result.failure);
  }

  private async sendWaiting(): Promise<void> {
    for (const point of this.store.state.waiting) {
      const result = await addItem(this.means.api, this.address, point.id, point.text);
      if (!result.ok && result.failure.kind !== 'invalid') {
        this.store.update((state) => refused(state, result.failure));
        return;
      }

      this.store.update((state) => {
        const waiting = state.waiting.filter((one) => one.id !== point.id);
        return result.ok ? withItems({ ...state, waiting }, result.value) : refused({ ...state, waiting, rejected: point.text }, result.failure);
      });
      this.keep();
    }
  }

  private keep(): void {
    keepWaiting(this.means.keepsake, this.key, this.store.state.waiting);
  }

  private get key(): string {
    return `agenda/${this.address.pair}/${this.address.start}`;
  }
}

/** A version that was passed by brings the items as they stand now. */
function current(state: AgendaState, failure: Failure): AgendaState {
  const told = failure.kind === 'changed' ? failure.current as Partial<AgendaItems> | null | undefined : null;
  return Array.isArray(told?.items) && typeof told.version === 'string' ? withItems(state, told as AgendaItems) : state;
}

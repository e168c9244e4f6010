import type { Failure, Result } from '../../api/result';
import type { Agenda, AgendaItem, AgendaItems } from '../../api/types';
import { loading, type Loaded } from '../state/loaded';

/** A point that the server does not have yet. */
export interface WaitingPoint {
  readonly id: string;
  readonly text: string;
}

export interface AgendaState {
  readonly agenda: Loaded<Agenda>;
  /** False while it is shown as it would be. */
  readonly isPrepared: boolean;
  readonly items: readonly AgendaItem[];
  readonly version: string;
  readonly waiting: readonly WaitingPoint[];
  /** Ids of items that are being changed. */
  readonly busy: readonly string[];
  /** What went wrong last; null once something went well. */
  readonly trouble: Failure | null;
  /** A point that the server will not take: given back to be worded anew. */
  readonly rejected: string | null;
  readonly preview: { readonly template: string; readonly agenda: Loaded<Agenda> } | null;
}

export function emptyAgenda(waiting: readonly WaitingPoint[]): AgendaState {
  return { agenda: loading, isPrepared: false, items: [], version: 'none', waiting, busy: [], trouble: null, rejected: null, preview: null };
}

export function opened(state: AgendaState, result: Result<Agenda>, isPrepared: boolean): AgendaState {
  return result.ok
    ? withItems({ ...state, agenda: { at: 'ready', value: result.value }, isPrepared }, result.value.items)
    : { ...state, agenda: { at: 'failed', failure: result.failure } };
}

export function withItems(state: AgendaState, { items, version }: AgendaItems): AgendaState {
  return { ...state, items, version, trouble: null };
}

export function joined(state: AgendaState, point: WaitingPoint): AgendaState {
  return { ...state, waiting: [...state.waiting, point], rejected: null };
}

export function refused(state: AgendaState, trouble: Failure): AgendaState {
  return { ...state, trouble };
}

export function busyWith(state: AgendaState, item: string, isBusy: boolean): AgendaState {
  return { ...state, busy: isBusy ? [...state.busy, item] : state.busy.filter((one) => one !== item) };
}

export function openedPreview(state: AgendaState, template: string, agenda: Agenda | null): AgendaState {
  return { ...state, preview: { template, agenda: agenda === null ? loading : { at: 'ready', value: agenda } } };
}

export function failedPreview(state: AgendaState, failure: Failure): AgendaState {
  return state.preview === null ? state : { ...state, preview: { ...state.preview, agenda: { at: 'failed', failure } } };
}

export function closedPreview(state: AgendaState): AgendaState {
  return { ...state, preview: null };
}

/** Those still to be talked about, in their order. */
export function openItems(state: AgendaState): readonly AgendaItem[] {
  return state.items.filter((item) => item.place === 'open');
}

export function closedItems(state: AgendaState): readonly AgendaItem[] {
  return state.items.filter((item) => item.place !== 'open');
}

/**
 * Where an open item goes that is moved by one place.
 * @returns the id of the item that it is to stand before, null for the end; undefined when it stands there already.
 */
export function placeBefore(open: readonly AgendaItem[], item: string, by: -1 | 1): string | null | undefined {
  const at = open.findIndex((one) => one.id === item);
  return at < 0 || at + by < 0 || at + by >= open.length ? undefined
    : by < 0 ? open[at - 1]?.id
      : open[at + 2]?.id ?? null;
}

export function parseWaiting(kept: unknown): readonly WaitingPoint[] {
  return Array.isArray(kept) ? kept.filter(isWaiting) : [];
}

function isWaiting(one: unknown): one is WaitingPoint {
  const from: Partial<Record<keyof WaitingPoint, unknown>> = typeof one === 'object' && one !== null ? one : {};
  return typeof from.id === 'string' && typeof from.text === 'string';
}

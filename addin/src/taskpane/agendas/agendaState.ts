import type { ApiFailure, ApiResult } from '../../api/result';
import type { Agenda, AgendaItem, AgendaItems } from '../../api/types';
import { loading, type Loaded } from '../state/loaded';

/** A point that has not reached the server yet. */
export interface PendingPoint {
  readonly id: string;
  readonly text: string;
}

export interface AgendaState {
  readonly agenda: Loaded<Agenda>;
  /** False for a preview of an agenda that nobody has prepared. */
  readonly isPrepared: boolean;
  readonly items: readonly AgendaItem[];
  readonly version: string;
  readonly waiting: readonly PendingPoint[];
  /** The ids of items that are being changed. */
  readonly busy: readonly string[];
  /** The failure of the latest request; null if it succeeded. */
  readonly failure: ApiFailure | null;
  /** A point that the server refused, to be reworded. */
  readonly rejected: string | null;
  readonly preview: { readonly template: string; readonly agenda: Loaded<Agenda> } | null;
}

export function initialAgendaState(waiting: readonly PendingPoint[]): AgendaState {
  return {
    agenda: loading, isPrepared: false, items: [], version: 'none', waiting, busy: [], failure: null, rejected: null, preview: null,
  };
}

export function withAgenda(state: AgendaState, result: ApiResult<Agenda>, isPrepared: boolean): AgendaState {
  return result.ok
    ? withItems({ ...state, agenda: { kind: 'ready', value: result.value }, isPrepared }, result.value.items)
    : { ...state, agenda: { kind: 'failed', failure: result.failure } };
}

export function withItems(state: AgendaState, { items, version }: AgendaItems): AgendaState {
  return { ...state, items, version, failure: null };
}

export function withWaiting(state: AgendaState, point: PendingPoint): AgendaState {
  return { ...state, waiting: [...state.waiting, point], rejected: null };
}

export function withFailure(state: AgendaState, failure: ApiFailure): AgendaState {
  return { ...state, failure };
}

export function withBusy(state: AgendaState, item: string, isBusy: boolean): AgendaState {
  return { ...state, busy: isBusy ? [...state.busy, item] : state.busy.filter((one) => one !== item) };
}

export function withPreview(state: AgendaState, template: string, agenda: Agenda | null): AgendaState {
  return { ...state, preview: { template, agenda: agenda === null ? loading : { kind: 'ready', value: agenda } } };
}

export function withFailedPreview(state: AgendaState, failure: ApiFailure): AgendaState {
  return state.preview === null ? state : { ...state, preview: { ...state.preview, agenda: { kind: 'failed', failure } } };
}

export function withoutPreview(state: AgendaState): AgendaState {
  return { ...state, preview: null };
}

export function openItems(state: AgendaState): readonly AgendaItem[] {
  return state.items.filter((item) => item.place === 'open');
}

export function closedItems(state: AgendaState): readonly AgendaItem[] {
  return state.items.filter((item) => item.place !== 'open');
}

/**
 * Where an open item goes if it is moved by one place.
 * @returns the id of the item that will follow it, null for the end; undefined if it cannot move.
 */
export function placeBefore(open: readonly AgendaItem[], item: string, by: -1 | 1): string | null | undefined {
  const at = open.findIndex((one) => one.id === item);
  if (at < 0 || at + by < 0 || at + by >= open.length) {
    return undefined;
  }

  return by < 0 ? open[at - 1]?.id : open[at + 2]?.id ?? null;
}

export function parseWaiting(stored: unknown): readonly PendingPoint[] {
  return Array.isArray(stored) ? stored.filter(isWaiting) : [];
}

function isWaiting(one: unknown): one is PendingPoint {
  const from: Partial<Record<keyof PendingPoint, unknown>> = typeof one === 'object' && one !== null ? one : {};
  return typeof from.id === 'string' && typeof from.text === 'string';
}

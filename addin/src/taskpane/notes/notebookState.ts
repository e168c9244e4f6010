import type { ApiFailure, ApiResult } from '../../api/result';
import type { ActionRequest, NotebookEntry, NotebookEntries } from '../../api/types';

/** An action that has not reached the server yet. */
export type PendingAction = ActionRequest & { readonly id: string };

export interface NotebookState {
  /** The open ones, and those that were ticked off while the pane is open, so that this can be undone. */
  readonly actions: readonly NotebookEntry[];
  readonly waiting: readonly PendingAction[];
  readonly older: readonly NotebookEntry[];
  /** The token of the next page; null before the first page and after the last. */
  readonly next: string | null;
  readonly hasReadAll: boolean;
  readonly failure: ApiFailure | null;
  /** Why the next page of older notes is missing; null if it is not. */
  readonly olderFailure: ApiFailure | null;
  /** An action that the server refused, to be reworded. */
  readonly rejected: string | null;
}

export function initialNotebookState(actions: readonly NotebookEntry[], waiting: readonly PendingAction[]): NotebookState {
  return { actions, waiting, older: [], next: null, hasReadAll: false, failure: null, olderFailure: null, rejected: null };
}

export function withPendingAction(state: NotebookState, action: PendingAction): NotebookState {
  return { ...state, waiting: [...state.waiting, action], rejected: null };
}

export function afterSending(state: NotebookState, sent: PendingAction, result: ApiResult<NotebookEntry>): NotebookState {
  const waiting = state.waiting.filter(({ id }) => id !== sent.id);
  return result.ok
    ? { ...state, waiting, actions: [result.value, ...state.actions.filter(({ id }) => id !== result.value.id)], failure: null }
    : withFailure({ ...state, waiting, rejected: sent.text }, result.failure);
}

export function withAction(state: NotebookState, action: NotebookEntry): NotebookState {
  return { ...state, actions: state.actions.map((one) => one.id === action.id ? action : one), failure: null };
}

/** The open actions as they are now. What was ticked off while the pane is open stays, so that this can be undone. */
export function withOpenActions(state: NotebookState, open: readonly NotebookEntry[]): NotebookState {
  const isOpen = (action: NotebookEntry): boolean => open.some(({ id }) => id === action.id);
  const done = state.actions.filter((action) => action.action?.doneAt != null && !isOpen(action));
  return { ...state, actions: [...open, ...done] };
}

export function withoutAction(state: NotebookState, action: string): NotebookState {
  return { ...state, actions: state.actions.filter(({ id }) => id !== action), failure: null };
}

/** @param action - the id of the action that could not be changed. If somebody else was first, the failure contains its current state. */
export function withFailure(state: NotebookState, failure: ApiFailure, action: string | null = null): NotebookState {
  const current = failure.kind === 'changed' ? failure.current as Partial<NotebookEntry> | null | undefined : null;
  return action !== null && typeof current?.version === 'string' && current.id === action
    ? { ...withAction(state, current as NotebookEntry), failure }
    : { ...state, failure };
}

export function withOlderPage(state: NotebookState, page: NotebookEntries): NotebookState {
  return { ...state, older: [...state.older, ...page.items], next: page.next ?? null, hasReadAll: page.next == null, olderFailure: null };
}

/** By due date, then those without one, then those that are done. */
export function sortActions(actions: readonly NotebookEntry[]): readonly NotebookEntry[] {
  const key = ({ action }: NotebookEntry): string => `${action?.doneAt == null ? 0 : 1}${action?.due ?? '9999'}`;
  return [...actions].sort((one, other) => key(one).localeCompare(key(other)));
}

export function parsePendingActions(stored: unknown): readonly PendingAction[] {
  return Array.isArray(stored) ? stored.filter(isWaiting) : [];
}

function isWaiting(value: unknown): value is PendingAction {
  const from: Partial<Record<keyof PendingAction, unknown>> = typeof value === 'object' && value !== null ? value : {};
  return typeof from.id === 'string' && typeof from.text === 'string' && (from.owner === 'author' || from.owner === 'partner');
}

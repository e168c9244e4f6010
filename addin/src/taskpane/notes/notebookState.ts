import type { Failure } from '../../api/result';
import type { ActionWish, Writing, Writings } from '../../api/types';

/** An action item that the server does not have yet. */
export type WaitingAction = ActionWish & { readonly id: string };

export interface NotebookState {
  /** Open ones, and those ticked off while the pane is open: so that one can take it back. */
  readonly actions: readonly Writing[];
  readonly waiting: readonly WaitingAction[];
  readonly older: readonly Writing[];
  /** Of the page after; null at the end or before the first. */
  readonly next: string | null;
  readonly hasReadAll: boolean;
  readonly trouble: Failure | null;
  /** An action item that the server will not take, given back to be worded anew. */
  readonly rejected: string | null;
}

export function emptyNotebook(actions: readonly Writing[], waiting: readonly WaitingAction[]): NotebookState {
  return { actions, waiting, older: [], next: null, hasReadAll: false, trouble: null, rejected: null };
}

export function joinedAction(state: NotebookState, action: WaitingAction): NotebookState {
  return { ...state, waiting: [...state.waiting, action], rejected: null };
}

export function addedAction(state: NotebookState, action: Writing): NotebookState {
  return {
    ...state,
    waiting: state.waiting.filter((one) => one.id !== action.id),
    actions: [action, ...state.actions.filter((one) => one.id !== action.id)],
    trouble: null,
  };
}

export function settledAction(state: NotebookState, action: Writing): NotebookState {
  return { ...state, actions: state.actions.map((one) => one.id === action.id ? action : one), trouble: null };
}

/** Somebody was faster with an action item: then it is shown as it stands now. */
export function withTrouble(state: NotebookState, trouble: Failure, action: string | null = null): NotebookState {
  const current = trouble.kind === 'changed' ? trouble.current as Partial<Writing> | null | undefined : null;
  return action !== null && typeof current?.version === 'string' && current.id === action
    ? { ...settledAction(state, current as Writing), trouble }
    : { ...state, trouble };
}

export function morePages(state: NotebookState, page: Writings): NotebookState {
  return { ...state, older: [...state.older, ...page.items], next: page.next ?? null, hasReadAll: page.next == null, trouble: null };
}

/** Owed longest first, then those without a day; those ticked off last. */
export function inOrder(actions: readonly Writing[]): readonly Writing[] {
  const key = ({ action }: Writing): string => `${action?.doneAt == null ? 0 : 1}${action?.due ?? '9999'}`;
  return [...actions].sort((one, other) => key(one).localeCompare(key(other)));
}

export function parseWaitingActions(kept: unknown): readonly WaitingAction[] {
  return Array.isArray(kept) ? kept.filter(isWaiting) : [];
}

function isWaiting(one: unknown): one is WaitingAction {
  const from: Partial<Record<keyof WaitingAction, unknown>> = typeof one === 'object' && one !== null ? one : {};
  return typeof from.id === 'string' && typeof from.text === 'string' && (from.owner === 'author' || from.owner === 'partner');
}

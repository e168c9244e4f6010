import type { ActionRequest, NotebookEntry } from '../../api/types';
import type { DeletedEntry } from '../state/recentlyDeleted';

/** An action as it is typed. */
export interface ActionEntry extends Readonly<Record<string, string>> {
  readonly text: string;
  readonly owner: 'author' | 'partner';
  /** Such as 2026-11-24; empty if there is none. */
  readonly due: string;
}

export const blankAction: ActionEntry = { text: '', owner: 'author', due: '' };

/** @param partner - the id of the other person. */
export function entryOf({ text, action }: NotebookEntry, partner: string): ActionEntry {
  return { text, owner: action?.owner === partner ? 'partner' : 'author', due: action?.due ?? '' };
}

export function toAction({ text, owner, due }: ActionEntry): Omit<ActionRequest, 'id' | 'occurrence'> {
  return { text: text.trim(), owner, ...due === '' ? {} : { due } };
}

/** What is needed to bring it back. @param partner - the id of the other person. */
export function toDeleted(action: NotebookEntry, partner: string): Pick<DeletedEntry, 'owner' | 'due' | 'isDone'> {
  const { owner, due } = entryOf(action, partner);
  return { owner, isDone: action.action?.doneAt != null, ...due === '' ? {} : { due } };
}

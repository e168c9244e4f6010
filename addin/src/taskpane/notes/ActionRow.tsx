import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair, NotebookEntry } from '../../api/types';
import * as messages from '../../catalogue/actions';
import * as paneMessages from '../../catalogue/pane';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { betweenFacts } from '../controls/joined';
import { LinkedText } from '../controls/LinkedText';
import { useClosable } from '../controls/useClosable';
import { keptEntry } from '../state/keptEntry';
import { ActionForm } from './ActionForm';
import { entryOf, toAction, toDeleted, type ActionEntry } from './actionEntry';
import type { NotebookSession } from './notebookSession';

/** What can be done with an action. Each returns whether the server accepted it. */
export type ActionEdits = Pick<NotebookSession, 'complete' | 'revise' | 'remove'>;

interface Props {
  readonly notebook: ActionEdits;
  readonly pair: Pick<Pair, 'pairId' | 'person'>;
  readonly action: NotebookEntry;
}

/** An action, which both people can tick off and its author can change and delete. */
export function ActionRow({ notebook, pair, action }: Props): JSX.Element {
  const announce = useAnnounce();
  const { deleted, localDrafts } = usePane();
  const form = `change/${pair.pairId}/${action.id}`;
  const [isChanging, setChanging] = useState(() => keptEntry(localDrafts, form) !== null);
  useClosable(isChanging, () => { setChanging(false); });
  const isDone = action.action?.doneAt != null;
  const complete = async (): Promise<void> => {
    if (await notebook.complete(action, !isDone)) {
      announce(isDone ? messages.announcements.reopened : messages.announcements.done);
    }
  };
  const remove = async (): Promise<void> => {
    if (await notebook.remove(action)) {
      deleted.add({ kind: 'action', id: action.id, pair: pair.pairId, text: action.text, ...toDeleted(action, pair.person.id) });
      announce(messages.announcements.removed);
    }
  };
  const save = async (entry: ActionEntry): Promise<boolean> => {
    const isAccepted = await notebook.revise(action, toAction(entry));
    if (isAccepted) {
      announce(messages.announcements.changed);
    }

    return isAccepted;
  };
  return isChanging ? (
    <ActionForm
      name={form}
      pair={pair}
      initial={entryOf(action, pair.person.id)}
      button={paneMessages.save}
      onSave={save}
      onClose={() => { setChanging(false); }}
    />
  ) : (
    <div class={isDone ? 'point closed' : 'point'}>
      <input type="checkbox" checked={isDone} aria-label={messages.tick({ text: action.text })} onChange={() => { void complete(); }} />
      <div class="text">
        <LinkedText text={action.text} />
        <span class="secondary">
          {action.action?.owner === pair.person.id ? pair.person.name : messages.you}
          <DueDate action={action} isDone={isDone} />
        </span>
      </div>
      {action.author !== pair.person.id && (
        <>
          <Button look="subtle" isIcon label={messages.change({ text: action.text })} onClick={() => { setChanging(true); }}>
            <Icon name="pencil" />
          </Button>
          <Button look="subtle" isIcon label={messages.remove({ text: action.text })} onClick={() => { void remove(); }}>
            <Icon name="cross" />
          </Button>
        </>
      )}
    </div>
  );
}

function DueDate({ action, isDone }: { readonly action: NotebookEntry; readonly isDone: boolean }): JSX.Element {
  const { dates } = usePane();
  const due = action.action?.due ?? null;
  if (due === null) {
    return <></>;
  }

  const isOverdue = !isDone && due < dates.today();
  const date = dates.date(due);
  return <>{betweenFacts}<span class={isOverdue ? 'late' : ''}>{isOverdue ? messages.overdue({ date }) : messages.due({ date })}</span></>;
}

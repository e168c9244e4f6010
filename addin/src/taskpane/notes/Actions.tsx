import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair, NotebookEntry } from '../../api/types';
import { noteMessages } from '../../messages/notes';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { LinkedText } from '../controls/LinkedText';
import { FailureNotice } from '../controls/Notice';
import { useStore } from '../state/store';
import { ActionForm } from './ActionForm';
import type { NotebookSession } from './notebookSession';
import { sortActions } from './notebookState';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
}

const messages = noteMessages.toDo;

/** What has to be done, by whom and by when. Both people can tick actions off. */
export function Actions({ notebook, pair }: Props): JSX.Element {
  const state = useStore(notebook.store);
  const [isAdding, setAdding] = useState(false);
  return (
    <section>
      <h2>{messages.heading}</h2>
      {state.actions.length + state.waiting.length === 0 && <p class="secondary">{messages.none}</p>}
      <ul class="points">
        {sortActions(state.actions).map((action) => <li key={action.id}><Action notebook={notebook} pair={pair} action={action} /></li>)}
        {state.waiting.map(({ id, text }) => (
          <li key={id} class="waiting"><span>{text}</span><span class="secondary">{messages.waiting}</span></li>
        ))}
      </ul>
      {state.failure !== null && <FailureNotice failure={state.failure} />}
      {isAdding
        ? <ActionForm notebook={notebook} pair={pair} initialText={state.rejected ?? ''} onClose={() => { setAdding(false); }} />
        : <Button onClick={() => { setAdding(true); }}>{messages.add}</Button>}
    </section>
  );
}

interface ActionProps extends Props {
  readonly action: NotebookEntry;
}

function Action({ notebook, pair, action }: ActionProps): JSX.Element {
  const announce = useAnnounce();
  const isDone = action.action?.doneAt != null;
  const complete = async (): Promise<void> => {
    if (await notebook.complete(action, !isDone)) {
      announce(isDone ? messages.announcements.reopened : messages.announcements.done);
    }
  };
  const remove = async (): Promise<void> => {
    if (await notebook.remove(action)) {
      announce(messages.announcements.removed);
    }
  };
  return (
    <div class={isDone ? 'point closed' : 'point'}>
      <input type="checkbox" checked={isDone} aria-label={messages.tick(action.text)} onChange={() => { void complete(); }} />
      <div class="text">
        <LinkedText text={action.text} />
        <span class="secondary">
          {action.action?.owner === pair.person.id ? pair.person.name : messages.you}
          <DueDate action={action} isDone={isDone} />
        </span>
      </div>
      {action.author !== pair.person.id && (
        <Button look="subtle" isIcon label={messages.remove(action.text)} onClick={() => { void remove(); }}><Icon name="cross" /></Button>
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
  const text = isOverdue ? messages.overdue(dates.date(due)) : messages.due(dates.date(due));
  return <> · <span class={isOverdue ? 'late' : ''}>{text}</span></>;
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair, Writing } from '../../api/types';
import { notesWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { FailureNotice } from '../controls/Notice';
import { useStore } from '../state/store';
import { ActionForm } from './ActionForm';
import type { NotebookSession } from './notebookSession';
import { inOrder } from './notebookState';
import { Written } from '../controls/LinkedText';

/** What is to be done, by whom and by when; both of the two tick it off. */
export function Actions({ notebook, pair }: { readonly notebook: NotebookSession; readonly pair: Pair }): JSX.Element {
  const state = useStore(notebook.store);
  const [isAdding, setAdding] = useState(false);
  const words = notesWords.todo;
  return (
    <section>
      <h2>{words.heading}</h2>
      {state.actions.length + state.waiting.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="points">
        {inOrder(state.actions).map((action) => <li key={action.id}><Action notebook={notebook} pair={pair} action={action} /></li>)}
        {state.waiting.map((action) => <li key={action.id} class="waiting"><span>{action.text}</span><span class="quiet">{words.waiting}</span></li>)}
      </ul>
      {state.trouble !== null && <FailureNotice failure={state.trouble} />}
      {isAdding
        ? <ActionForm notebook={notebook} pair={pair} first={state.rejected ?? ''} onClose={() => { setAdding(false); }} />
        : <Button onClick={() => { setAdding(true); }}>{words.add}</Button>}
    </section>
  );
}

function Action({ notebook, pair, action }: { readonly notebook: NotebookSession; readonly pair: Pair; readonly action: Writing }): JSX.Element {
  const { dates } = usePane();
  const announce = useAnnounce();
  const words = notesWords.todo;
  const isDone = action.action?.doneAt != null;
  const due = action.action?.due ?? null;
  const isOverdue = !isDone && due !== null && due < dates.today();
  const complete = async (): Promise<void> => {
    if (await notebook.complete(action, !isDone)) {
      announce(isDone ? words.said.reopened : words.said.done);
    }
  };
  const remove = async (): Promise<void> => {
    if (await notebook.remove(action)) {
      announce(words.said.removed);
    }
  };
  return (
    <div class={isDone ? 'point closed' : 'point'}>
      <input type="checkbox" checked={isDone} aria-label={words.tick(action.text)} onChange={() => { void complete(); }} />
      <div class="text">
        <Written text={action.text} />
        <span class="quiet">
          {action.action?.owner === pair.person.id ? pair.person.name : words.you}
          {due !== null && <> · <span class={isOverdue ? 'late' : ''}>{isOverdue ? words.overdue(dates.date(due)) : words.by(dates.date(due))}</span></>}
        </span>
      </div>
      {action.author !== pair.person.id && <Button look="subtle" isIcon label={words.remove(action.text)} onClick={() => { void remove(); }}><Icon name="cross" /></Button>}
    </div>
  );
}

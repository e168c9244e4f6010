import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/actions';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { DeletedToday } from '../controls/DeletedToday';
import { FailureNotice } from '../controls/Notice';
import { useClosable } from '../controls/useClosable';
import { useStore } from '../state/store';
import { keptEntry } from '../state/keptEntry';
import { ActionForm } from './ActionForm';
import { ActionRow } from './ActionRow';
import type { NotebookSession } from './notebookSession';
import { blankAction, toAction } from './actionEntry';
import { sortActions } from './notebookState';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
}

/** What has to be done, by whom and by when. Both people can tick actions off. */
export function Actions({ notebook, pair }: Props): JSX.Element {
  const state = useStore(notebook.store);
  const { localDrafts } = usePane();
  const announce = useAnnounce();
  const form = `action/${pair.pairId}/${notebook.occurrence}`;
  const [isAdding, setAdding] = useState(() => keptEntry(localDrafts, form) !== null);
  useClosable(isAdding, () => { setAdding(false); });
  return (
    <section>
      <h2>{messages.heading}</h2>
      {state.actions.length + state.waiting.length === 0 && <p class="secondary">{messages.none}</p>}
      <ul class="points">
        {sortActions(state.actions).map((action) => <li key={action.id}><ActionRow notebook={notebook} pair={pair} action={action} /></li>)}
        {state.waiting.map(({ id, text }) => (
          <li key={id} class="waiting"><span>{text}</span><span class="secondary">{messages.waiting}</span></li>
        ))}
      </ul>
      <DeletedToday pair={pair.pairId} kinds={['action']} onRestore={(entry) => { void notebook.restore(entry); }} />
      {state.failure !== null && <FailureNotice failure={state.failure} />}
      {isAdding
        ? (
          <ActionForm
            name={form}
            pair={pair}
            initial={{ ...blankAction, text: state.rejected ?? '' }}
            button={messages.add}
            onSave={(entry) => {
              announce(messages.announcements.added);
              void notebook.addAction(toAction(entry));
              return Promise.resolve(true); // It is stored on this device until the server has it.
            }}
            onClose={() => { setAdding(false); }}
          />
        )
        : <Button onClick={() => { setAdding(true); }}>{messages.add}</Button>}
    </section>
  );
}

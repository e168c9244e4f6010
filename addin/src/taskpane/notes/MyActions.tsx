import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { completeAction, deleteAction, readMyActions, updateAction } from '../../api/notes';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { MyAction } from '../../api/types';
import * as actionMessages from '../../catalogue/actions';
import * as messages from '../../catalogue/myActions';
import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { usePane } from '../context';
import { Fetched } from '../controls/Fetched';
import { FailureNotice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { ActionRow, type ActionEdits } from './ActionRow';

/** The open actions of all 1:1s, the person's own and those of the others, by due date. */
export function MyActions(): JSX.Element {
  const [actions, reload] = useFetch(readMyActions);
  return (
    <section>
      <h2>{messages.heading}</h2>
      <Fetched loaded={actions} lines={3} title={messages.failed} onRetry={reload}>
        {({ items }) => items.length === 0
          ? <p class="secondary">{actionMessages.none}</p>
          : <ul class="reports">{items.map((item) => <MyActionRow key={item.entry.id} item={item} onChanged={reload} />)}</ul>}
      </Fetched>
    </section>
  );
}

function MyActionRow({ item, onChanged }: { readonly item: MyAction; readonly onChanged: () => void }): JSX.Element {
  const { session } = usePane();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { pairId, person: { name } } = item.with;
  const done = (result: ApiResult<unknown> | undefined): boolean => {
    setFailure(result?.ok === false ? result.failure : null);
    if (result?.ok === true) {
      onChanged();
    }

    return result?.ok === true;
  };
  const api = session.backend?.api;
  const edits: ActionEdits = {
    complete: async (action, isDone) => done(api && await completeAction(api, pairId, action.id, isDone, action.version)),
    revise: async (action, change) => {
      const request = { ...change, ...action.occurrence == null ? {} : { occurrence: action.occurrence } };
      return done(api && await updateAction(api, pairId, action.id, request, action.version));
    },
    remove: async (action) => done(api && await deleteAction(api, pairId, action.id, action.version)),
  };
  return (
    <li>
      <ActionRow notebook={edits} pair={item.with} action={item.entry} />
      <p class="secondary">
        <a href={liveAgendaUrl(location.origin, pairId, null)} target="_blank" rel="noopener noreferrer">{messages.withName({ name })}</a>
      </p>
      {failure !== null && <FailureNotice failure={failure} />}
    </li>
  );
}

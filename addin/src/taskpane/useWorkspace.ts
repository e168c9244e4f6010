import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../api/types';
import { AgendaSession } from './agendas/agendaSession';
import { usePane } from './context';
import { NotebookSession } from './notes/notebookSession';
import { valueOf } from './state/loaded';
import type { PaneState } from './state/paneState';

/** The agenda and the notes of one 1:1. */
export interface Workspace {
  readonly pair: Pair;
  readonly agenda: AgendaSession;
  readonly notebook: NotebookSession;
}

/** The workspace of the 1:1 that is shown; closed when another 1:1 is shown, and null until the server has identified the pair. */
export function useWorkspace(state: PaneState): Workspace | null {
  const { session, localDrafts, network, newId } = usePane();
  const pair = valueOf(state.pair);
  const start = state.meeting?.start ?? null;
  const me = valueOf(state.me)?.person.id ?? null;
  const workspace = useMemo(() => {
    const api = session.backend?.api;
    if (pair === null || start === null || me === null || api === undefined) {
      return null;
    }

    const dependencies = { api, localDrafts, network, newId };
    return {
      agenda: new AgendaSession({ pair: pair.pairId, start }, dependencies),
      notebook: new NotebookSession(pair.pairId, start, me, pair.openActions, dependencies),
    };
  }, [pair?.pairId, start, me]);
  useEffect(() => () => {
    workspace?.agenda.close();
    workspace?.notebook.close();
  }, [workspace]);
  return workspace === null || pair === null ? null : { ...workspace, pair };
}

import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../api/types';
import { AgendaSession } from './agendas/agendaSession';
import { usePane } from './context';
import { NotebookSession } from './notes/notebookSession';
import { valueOf } from './state/loaded';
import type { PaneState } from './state/paneState';

/** What the two work on for one 1:1. */
export interface Desk {
  readonly pair: Pair;
  readonly agenda: AgendaSession;
  readonly notebook: NotebookSession;
}

/** A desk for the 1:1 that is shown, cleared when another is; null until the server has told who the two are. */
export function useDesk(state: PaneState): Desk | null {
  const { session, keepsake, connection, newId } = usePane();
  const pair = valueOf(state.pair);
  const start = state.meeting?.start ?? null;
  const me = valueOf(state.me)?.person.id ?? null;
  const desk = useMemo(() => {
    const api = session.service?.api;
    if (pair === null || start === null || me === null || api === undefined) {
      return null;
    }

    const means = { api, keepsake, connection, newId };
    return {
      agenda: new AgendaSession({ pair: pair.pairId, start }, means),
      notebook: new NotebookSession(pair.pairId, start, me, pair.openActions, means),
    };
  }, [pair?.pairId, start, me]);
  useEffect(() => () => {
    desk?.agenda.close();
    desk?.notebook.close();
  }, [desk]);
  return desk === null || pair === null ? null : { ...desk, pair };
}

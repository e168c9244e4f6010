import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../api/types';
import { minutesOf as lengthOf, type Meeting } from '../domain/meetings/meeting';
import { AgendaSession } from './agendas/agendaSession';
import { usePane } from './context';
import { NotebookSession } from './notes/notebookSession';
import { keepFresh } from './state/keepFresh';
import { valueOf } from './state/loaded';
import type { NetworkStatus } from './state/network';
import type { PaneSession } from './state/paneSession';
import type { PaneState } from './state/paneState';

/** The agenda and the notes of one 1:1. */
export interface Workspace {
  readonly pair: Pair;
  readonly agenda: AgendaSession;
  readonly notebook: NotebookSession;
}

/** What could not be sent while nobody was signed in can be sent afterwards, as after a break in the network. */
function reconnecting(network: NetworkStatus, session: PaneSession): NetworkStatus {
  return {
    isOnline: network.isOnline,
    onReconnect: (reconnected) => {
      const stops = [network.onReconnect(reconnected), session.onResumed(reconnected)];
      return () => { stops.forEach((stop) => { stop(); }); };
    },
  };
}

const [fewestMinutes, mostMinutes] = [5, 1_440];

/** Null for what the server would refuse, such as an end before the start while an invite is being written. */
function minutesOf(meeting: Meeting | null | undefined): number | null {
  const minutes = meeting == null ? 0 : Math.round(lengthOf(meeting));
  return minutes >= fewestMinutes && minutes <= mostMinutes ? minutes : null;
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

    const dependencies = { api, localDrafts, network: reconnecting(network, session), newId };
    return {
      agenda: new AgendaSession({ pair: pair.pairId, start }, dependencies, {
        known: () => {
          const { meeting } = session.store.state;
          return { minutes: minutesOf(meeting), organizer: meeting?.organizer?.address ?? null };
        },
        early: session.early.takeAgenda(start),
      }),
      notebook: new NotebookSession(pair.pairId, start, me, pair.openActions, dependencies),
    };
  }, [pair?.pairId, start, me]);
  useEffect(() => {
    if (workspace === null) {
      return undefined;
    }

    const { agenda, notebook } = workspace;
    const stop = keepFresh([agenda, notebook], document);
    return () => {
      stop();
      agenda.close();
      notebook.close();
    };
  }, [workspace]);
  return workspace === null || pair === null ? null : { ...workspace, pair };
}

import type { JSX } from 'preact';
import { AgendaTab } from './agendas/AgendaTab';
import { usePane } from './context';
import { Later } from './controls/Lazy';
import { FailureNotice, Skeleton } from './controls/Notice';
import type { TabName } from './controls/Tabs';
import { NotesTab } from './notes/NotesTab';
import { useStore } from './state/store';
import { useDesk } from './useWorkspace';

// What nobody looks at first is fetched when it is looked at.
const loadCoach = async () => (await import('./coaching/CoachingTab')).CoachTab;
const loadMine = async () => (await import('./MyOneOnOnesTab')).MineTab;

/** What stands below the tabs. */
export function Workbench({ name }: { readonly name: TabName }): JSX.Element {
  const { session } = usePane();
  const state = useStore(session.store);
  const desk = useDesk(state);
  if (name === 'mine') {
    return <Later load={loadMine} props={{}} />;
  }

  if (name === 'coach') {
    return <Later key={desk?.pair.pairId ?? ''} load={loadCoach} props={{ pair: desk?.pair ?? null, agenda: desk?.agenda ?? null }} />;
  }

  if (desk === null) {
    return state.account.at === 'signedOut' || state.account.at === 'notConfigured' ? <></>
      : state.told.at === 'failed' ? <FailureNotice failure={state.told.failure} onRetry={() => { void session.retry(); }} />
        : <Skeleton lines={5} />;
  }

  return name === 'agenda' ? <AgendaTab agenda={desk.agenda} pair={desk.pair} /> : <NotesTab notebook={desk.notebook} pair={desk.pair} />;
}

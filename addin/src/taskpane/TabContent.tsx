import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AgendaAddress } from '../api/agendas';
import { AgendaTab } from './agendas/AgendaTab';
import { usePane } from './context';
import { Lazy } from './controls/Lazy';
import { FailureNotice } from './controls/Notice';
import { Skeleton } from './controls/Skeleton';
import type { TabName } from './controls/Tabs';
import { guideFor, linkGuide } from './guides/guide';
import { NotesTab } from './notes/NotesTab';
import { valueOf } from './state/loaded';
import { isWithoutServer, type PaneState } from './state/paneState';
import { useStore } from './state/store';
import { useWorkspace, type Workspace } from './useWorkspace';

// Loaded when they are first shown, since nobody looks at them first.
const loadCoaching = async () => (await import('./coaching/CoachingTab')).CoachingTab;
const loadMyOneOnOnes = async () => (await import('./MyOneOnOnesTab')).MyOneOnOnesTab;

export function TabContent({ name }: { readonly name: TabName }): JSX.Element {
  const { session } = usePane();
  const state = useStore(session.store);
  const workspace = useWorkspace(state);
  const me = valueOf(state.me);
  const guide = me === null ? null : guideFor(workspace?.pair.relationship ?? null, me);
  useEffect(() => {
    if (guide !== null) {
      linkGuide(guide);
    }
  }, [guide]);
  switch (name) {
    case 'agenda': return (
      <WithWorkspace state={state} workspace={workspace}>
        {({ agenda, pair }) => <AgendaTab key={keyOf(agenda.address)} agenda={agenda} pair={pair} />}
      </WithWorkspace>
    );
    case 'notes': return (
      <WithWorkspace state={state} workspace={workspace}>
        {({ agenda, notebook, pair }) => <NotesTab key={keyOf(agenda.address)} notebook={notebook} pair={pair} />}
      </WithWorkspace>
    );
    case 'coach': return (
      <Lazy
        key={workspace?.pair.pairId ?? ''}
        load={loadCoaching}
        props={{ pair: workspace?.pair ?? null, agenda: workspace?.agenda ?? null }}
      />
    );
    case 'mine': return <Lazy load={loadMyOneOnOnes} props={{}} />;
  }
}

/** What is typed for one 1:1 does not stay on the screen next to another. */
function keyOf({ pair, start }: AgendaAddress): string {
  return `${pair}/${start}`;
}

interface WithWorkspaceProps {
  readonly state: PaneState;
  readonly workspace: Workspace | null;
  readonly children: (workspace: Workspace) => JSX.Element;
}

function WithWorkspace({ state, workspace, children }: WithWorkspaceProps): JSX.Element {
  const { session } = usePane();
  if (workspace !== null) {
    return children(workspace);
  }

  if (isWithoutServer(state.account)) {
    return <></>; // The notice above the tabs says so.
  }

  return state.recognition.kind === 'failed'
    ? <FailureNotice failure={state.recognition.failure} onRetry={() => { void session.retry(); }} />
    : <Skeleton lines={5} onRetry={() => { void session.retry(); }} />;
}

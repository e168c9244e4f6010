import type { JSX } from 'preact';
import { SignedOut } from './auth/SignedOut';
import { usePane, type PaneContext } from './context';
import { Announcement } from './controls/Announcement';
import { Lazy } from './controls/Lazy';
import type { TabName } from './controls/Tabs';
import { Header } from './meetings/Header';
import { viewMeeting, type MeetingView } from './meetings/meetingView';
import { PaneFrame, type PaneParts } from './PaneFrame';
import { Introduction } from './settings/Introduction';
import { isWithoutServer, type PaneState } from './state/paneState';

const loadTabContent = async () => (await import('./TabContent')).TabContent;

export const parts: PaneParts = { view: viewMeeting, Top, Content };

/** Needs the server only for the content of the tabs. */
export function App({ pane }: { readonly pane: PaneContext | null }): JSX.Element {
  return <PaneFrame opened={pane === null ? null : { context: pane, parts }} />;
}

function Top({ meeting, state }: { readonly meeting: MeetingView; readonly state: PaneState }): JSX.Element {
  const { session } = usePane();
  const isSignedOut = isWithoutServer(state.account);
  return (
    <>
      <Header
        meeting={meeting}
        pair={isSignedOut || state.recognition.kind === 'failed' ? null : state.pair}
        onRetry={() => { void session.retry(); }}
      />
      <SignedOut account={state.account} />
      {meeting.kind === 'oneOnOne' && !isSignedOut && <Introduction />}
      <Announcement />
    </>
  );
}

function Content({ name }: { readonly name: TabName }): JSX.Element {
  return <Lazy load={loadTabContent} props={{ name }} />;
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parsePreferences } from '../domain/settings/preferences';
import { SignedOut } from './auth/SignedOut';
import { Pane, type PaneContext } from './context';
import { Announcement } from './controls/Announcement';
import { keepFocus } from './controls/keepFocus';
import { Lazy } from './controls/Lazy';
import { Skeleton } from './controls/Skeleton';
import { Tabs, type TabName } from './controls/Tabs';
import { Header } from './meetings/Header';
import { viewMeeting, type MeetingView } from './meetings/meetingView';
import { Introduction } from './settings/Introduction';
import { initialPaneState, isWithoutServer } from './state/paneState';
import { Store, useStore } from './state/store';

const loadTabContent = async () => (await import('./TabContent')).TabContent;
const initialStore = new Store(initialPaneState(parsePreferences(null)));

/**
 * Drawn before Outlook has responded, so that a tab can be chosen at once. Needs the server only for what is inside the tabs.
 * @param pane - null until Outlook has started.
 */
export function App({ pane }: { readonly pane: PaneContext | null }): JSX.Element {
  const session = pane?.session;
  const state = useStore(session?.store ?? initialStore);
  const meeting = viewMeeting(state, session?.host.me.address ?? '');
  const names = tabsFor(meeting);
  const [requestedTab, setRequestedTab] = useState<TabName>('agenda');
  const shown = names.includes(requestedTab) ? requestedTab : names[0];
  const isSignedOut = isWithoutServer(state.account);
  useEffect(() => keepFocus(document.body), []);
  return (
    <Pane.Provider value={pane}>
      <Header
        meeting={meeting}
        pair={isSignedOut || state.recognition.kind === 'failed' ? null : state.pair}
        onRetry={() => { void session?.retry(); }}
      />
      {pane !== null && <SignedOut account={state.account} />}
      {meeting.kind === 'oneOnOne' && !isSignedOut && <Introduction />}
      {/* The key makes a new tab list when the tabs change. Otherwise Fluent's list would choose a tab when the chosen one disappears. */}
      <Tabs key={names.length} names={names} shown={shown} onShow={setRequestedTab}>
        {meeting.kind === 'opening' ? <Skeleton lines={5} waitsFor="outlook" /> : <Lazy load={loadTabContent} props={{ name: shown }} />}
      </Tabs>
      {pane !== null && <Announcement />}
    </Pane.Provider>
  );
}

/** Shows the tabs of a 1:1 until more is known, since the pane is mostly opened next to one. */
function tabsFor(meeting: MeetingView): readonly [TabName, ...TabName[]] {
  return meeting.kind === 'oneOnOne' || meeting.kind === 'opening' ? ['agenda', 'notes', 'coach', 'mine'] : ['mine', 'coach'];
}

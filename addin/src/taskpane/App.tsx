import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePane } from './context';
import { Announcement } from './controls/Announcement';
import { Later } from './controls/Later';
import { Tabs, type TabName } from './controls/Tabs';
import { Header } from './header/Header';
import { occasionOf, type Occasion } from './header/occasion';
import { FirstRun } from './start/FirstRun';
import { SignedOut } from './start/SignedOut';
import { useStore } from './state/store';

const loadWorkbench = async () => (await import('./Workbench')).Workbench;

/** Drawn first, from what Outlook tells; all that needs the server comes after it. */
export function App(): JSX.Element {
  const { session } = usePane();
  const state = useStore(session.store);
  const occasion = occasionOf(state, session.host.me.address);
  const names = tabsFor(occasion);
  const [asked, setAsked] = useState<TabName>('agenda');
  const shown = names.includes(asked) ? asked : names[0];
  const isOut = state.account.at === 'signedOut' || state.account.at === 'notConfigured';
  return (
    <>
      <Header occasion={occasion} pair={isOut || state.told.at === 'failed' ? null : state.pair} onRetry={() => { void session.retry(); }} />
      <SignedOut account={state.account} />
      {occasion.kind === 'oneOnOne' && !isOut && <FirstRun />}
      {shown !== undefined && (
        <Tabs names={names} shown={shown} onShow={setAsked}>
          <Later load={loadWorkbench} props={{ name: shown }} />
        </Tabs>
      )}
      <Announcement />
    </>
  );
}

function tabsFor(occasion: Occasion): readonly TabName[] {
  return occasion.kind === 'opening' ? [] : occasion.kind === 'oneOnOne' ? ['agenda', 'notes', 'coach', 'mine'] : ['mine', 'coach'];
}

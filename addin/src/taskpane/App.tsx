import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parsePreferences } from '../domain/settings/preferences';
import { Pane, type PaneContext } from './context';
import { Announcement } from './controls/Announcement';
import { Later } from './controls/Lazy';
import { Skeleton } from './controls/Notice';
import { Tabs, type TabName } from './controls/Tabs';
import { Header } from './meetings/Header';
import { occasionOf, type Occasion } from './meetings/occasion';
import { FirstRun } from './settings/FirstRun';
import { SignedOut } from './auth/SignedOut';
import { openingPane } from './state/paneState';
import { Store, useStore } from './state/store';

const loadWorkbench = async () => (await import('./TabContent')).Workbench;
const opening = new Store(openingPane(parsePreferences(null)));

/**
 * Drawn first before Outlook has said anything, so that a tab can be chosen at once; then from what Outlook tells; all that needs the
 * server comes after that.
 * @param pane - null until Outlook has started.
 */
export function App({ pane }: { readonly pane: PaneContext | null }): JSX.Element {
  const session = pane?.session;
  const state = useStore(session?.store ?? opening);
  const occasion = occasionOf(state, session?.host.me.address ?? '');
  const names = tabsFor(occasion);
  const [asked, setAsked] = useState<TabName>('agenda');
  const shown = names.includes(asked) ? asked : names[0];
  const isOut = state.account.at === 'signedOut' || state.account.at === 'notConfigured';
  return (
    <Pane.Provider value={pane}>
      <Header occasion={occasion} pair={isOut || state.told.at === 'failed' ? null : state.pair} onRetry={() => { void session?.retry(); }} />
      {pane !== null && <SignedOut account={state.account} />}
      {occasion.kind === 'oneOnOne' && !isOut && <FirstRun />}
      {/* Made anew with other tabs: Fluent's list would choose by itself when the chosen one leaves it. */}
      <Tabs key={names.length} names={names} shown={shown} onShow={setAsked}>
        {occasion.kind === 'opening' ? <Skeleton lines={5} /> : <Later load={loadWorkbench} props={{ name: shown }} />}
      </Tabs>
      {pane !== null && <Announcement />}
    </Pane.Provider>
  );
}

/** Until more is known, those of a 1:1: it is opened beside these most. */
function tabsFor(occasion: Occasion): readonly [TabName, ...TabName[]] {
  return occasion.kind === 'oneOnOne' || occasion.kind === 'opening' ? ['agenda', 'notes', 'coach', 'mine'] : ['mine', 'coach'];
}

import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parsePreferences } from '../domain/settings/preferences';
import { Pane, type PaneContext } from './context';
import { keepFocus } from './controls/keepFocus';
import { Skeleton } from './controls/Skeleton';
import { Tabs, type TabName } from './controls/Tabs';
import type { MeetingView } from './meetings/meetingView';
import { initialPaneState, type PaneState } from './state/paneState';
import { Store, useStore } from './state/store';

/** The part that needs Outlook. It is loaded while Outlook starts, so that the first paint does not wait for it. */
export interface PaneParts {
  readonly view: (state: PaneState, me: string) => MeetingView;
  readonly Top: ComponentType<{ readonly meeting: MeetingView; readonly state: PaneState }>;
  readonly Content: ComponentType<{ readonly name: TabName }>;
}

export interface OpenedPane {
  readonly context: PaneContext;
  readonly parts: PaneParts;
}

const initialStore = new Store(initialPaneState(parsePreferences(null)));

/**
 * Drawn before Outlook has responded, so that a tab can be chosen at once.
 * @param opened - null until Outlook has started.
 */
export function PaneFrame({ opened }: { readonly opened: OpenedPane | null }): JSX.Element {
  const session = opened?.context.session;
  const state = useStore(session?.store ?? initialStore);
  const meeting = opened === null ? { kind: 'opening' } as const : opened.parts.view(state, opened.context.session.host.me.address);
  const names = tabsFor(meeting);
  const [requestedTab, setRequestedTab] = useState<TabName>('agenda');
  const shown = names.includes(requestedTab) ? requestedTab : names[0];
  useEffect(() => keepFocus(document.body), []);
  return (
    <Pane.Provider value={opened?.context ?? null}>
      {opened === null
        ? <header class="head"><Skeleton lines={2} waitsFor={null} /></header>
        : <opened.parts.Top meeting={meeting} state={state} />}
      {/* The key makes a new tab list when the tabs change. Otherwise Fluent's list would choose a tab when the chosen one disappears. */}
      <Tabs key={names.length} names={names} shown={shown} onShow={setRequestedTab}>
        {opened === null || meeting.kind === 'opening'
          ? <Skeleton lines={5} waitsFor="outlook" />
          : <opened.parts.Content name={shown} />}
      </Tabs>
    </Pane.Provider>
  );
}

/** Shows the tabs of a 1:1 until more is known, because the pane is mostly opened next to one. */
function tabsFor(meeting: MeetingView): readonly [TabName, ...TabName[]] {
  return meeting.kind === 'oneOnOne' || meeting.kind === 'opening' ? ['agenda', 'notes', 'coach', 'mine'] : ['mine', 'coach'];
}

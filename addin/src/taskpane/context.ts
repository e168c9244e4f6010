import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dates } from '../messages/dates';
import type { LocalDrafts } from './state/localDrafts';
import type { NetworkStatus } from './state/network';
import type { PaneSession } from './state/paneSession';
import type { RecentlyDeleted } from './state/recentlyDeleted';
import type { Store } from './state/store';

/** What every part of the pane can use. */
export interface PaneContext {
  readonly session: PaneSession;
  readonly dates: Dates;
  readonly localDrafts: LocalDrafts;
  readonly deleted: RecentlyDeleted;
  readonly network: NetworkStatus;
  readonly newId: () => string;
  /** Shown for a moment and read out by screen readers. The focus stays where it is. */
  readonly announcement: Store<string>;
  readonly now: () => Date;
  /** On a page outside Outlook, where files can be saved. */
  readonly isPage?: boolean;
}

export const Pane = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(Pane);
  if (pane === null) {
    throw new Error('usePane works only inside the pane.');
  }

  return pane;
}

export function useAnnounce(): (text: string) => void {
  const { announcement } = usePane();
  return (text) => { announcement.update(() => text); };
}

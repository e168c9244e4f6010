import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { datesOf, type Dates } from '../messages/dates';
import { browserLocalDrafts, type LocalDrafts } from './state/localDrafts';
import { browserNetworkStatus, type NetworkStatus } from './state/network';
import type { PaneSession } from './state/paneSession';
import { RecentlyDeleted } from './state/recentlyDeleted';
import { Store } from './state/store';

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
}

/** @param prefix - where this device keeps the person's drafts. */
export function contextOf(session: PaneSession, prefix: string): PaneContext {
  const now = (): Date => new Date();
  const dates = datesOf(session.host.clock.toLocal, now);
  const localDrafts = browserLocalDrafts(prefix);
  return {
    session,
    dates,
    localDrafts,
    deleted: new RecentlyDeleted(localDrafts, now, dates.today),
    network: browserNetworkStatus,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    announcement: new Store(''),
    now,
  };
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

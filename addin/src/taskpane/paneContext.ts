import { datesOf } from '../messages/dates';
import type { PaneContext } from './context';
import { browserLocalDrafts } from './state/localDrafts';
import { browserNetworkStatus } from './state/network';
import type { PaneSession } from './state/paneSession';
import { RecentlyDeleted } from './state/recentlyDeleted';
import { Store } from './state/store';

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

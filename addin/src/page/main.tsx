import { render } from 'preact';
import { openBrowserHost } from '../host/browserHost';
import { datesOf } from '../messages/dates';
import type { PaneContext } from '../taskpane/context';
import '../taskpane/fluent';
import '../taskpane/pane.css';
import { browserLocalDrafts, pagePrefix } from '../taskpane/state/localDrafts';
import { browserNetworkStatus } from '../taskpane/state/network';
import { PaneSession } from '../taskpane/state/paneSession';
import { RecentlyDeleted } from '../taskpane/state/recentlyDeleted';
import { Store } from '../taskpane/state/store';
import { Page } from './Page';
import './page.css';
import { parseRoute, requestedPerson, type Route } from './route';

await open(document.getElementById('pane') ?? document.body, parseRoute(location));

/** The page that invites and digests link to. It runs in any browser, without Outlook. */
async function open(root: HTMLElement, route: Route): Promise<void> {
  const session = new PaneSession(openBrowserHost(), route.page === 'agenda' ? route.pair : null);
  await session.readMeeting();
  root.replaceChildren();
  render(<Page context={contextOf(session)} route={route} />, root);
  if (route.page !== 'notFound') {
    await session.connectWith(async () => (await import('./connectPage')).connectPage(requestedPerson(location.search)));
  }
}

function contextOf(session: PaneSession): PaneContext {
  const { host } = session;
  const now = (): Date => new Date();
  const dates = datesOf(host.clock.toLocal, now);
  const localDrafts = browserLocalDrafts(pagePrefix);
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

import { render } from 'preact';
import { openBrowserHost } from '../host/browserHost';
import type { PaneContext } from '../taskpane/context';
import '../taskpane/fluent';
import '../taskpane/pane.css';
import { browserConnection } from '../taskpane/state/connection';
import { browserKeepsake } from '../taskpane/state/localDrafts';
import { PaneSession } from '../taskpane/state/paneSession';
import { Store } from '../taskpane/state/store';
import { datesOf } from '../messages';
import { Page } from './Page';
import './page.css';
import { askedPerson, parseRoute, type Route } from './route';

/** The page that invites and digests link to. It runs in any browser, without Outlook. */
async function open(root: HTMLElement, route: Route): Promise<void> {
  const host = openBrowserHost();
  const session = new PaneSession(host, route.page === 'agenda' ? route.pair : null);
  const context: PaneContext = {
    session,
    dates: datesOf(host.me.locale, host.clock.toLocal, () => new Date()),
    keepsake: browserKeepsake('page/'),
    connection: browserConnection,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    announcement: new Store(''),
    now: () => new Date(),
  };
  await session.readMeeting();
  root.replaceChildren();
  render(<Page context={context} route={route} />, root);
  if (route.page !== 'nowhere') {
    const { connectPage } = await import('./connectPage');
    await session.connect(await connectPage(askedPerson(location.search)));
  }
}

await open(document.getElementById('pane') ?? document.body, parseRoute(location));

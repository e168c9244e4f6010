import { render } from 'preact';
import { openBrowserHost } from '../host/browserHost';
import { contextOf } from '../taskpane/paneContext';
import '../taskpane/fluent';
import '../taskpane/pane.css';
import { pagePrefix } from '../taskpane/state/localDrafts';
import { PaneSession } from '../taskpane/state/paneSession';
import { followRegion, rememberLanguage } from '../taskpane/state/rememberedLanguage';
import { Page } from './Page';
import './page.css';
import { parseRoute, requestedPerson, type Route } from './route';

await open(document.getElementById('pane') ?? document.body, parseRoute(location));

/** The page that invites and digests link to. It runs in any browser, without Outlook. */
async function open(root: HTMLElement, route: Route): Promise<void> {
  followRegion(navigator.language);
  const session = new PaneSession(openBrowserHost(), route.page === 'agenda' ? route.pair : null);
  session.store.subscribe(({ me }) => {
    if (me.kind === 'ready') {
      if (rememberLanguage(me.value, FOLDER)) {
        location.reload(); // language.js then goes to the right folder.
      }

      followRegion(navigator.language);
    }
  });
  await session.readMeeting();
  root.replaceChildren();
  render(<Page context={{ ...contextOf(session, pagePrefix), isPage: true }} route={route} />, root);
  if (route.page !== 'notFound') {
    await session.connectWith(async () => (await import('./connectPage')).connectPage(requestedPerson(location.search)));
  }
}

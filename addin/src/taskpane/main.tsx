import { render } from 'preact';
import type { Host } from '../host/host';
import { openOfficeHost } from '../host/officeHost';
import { datesOf, paneMessages } from '../messages';
import { App } from './App';
import type { PaneContext } from './context';
import './fluent';
import './pane.css';
import { browserLocalDrafts, panePrefix } from './state/localDrafts';
import { browserNetworkStatus } from './state/network';
import { PaneSession } from './state/paneSession';
import { Store } from './state/store';

const root = document.getElementById('pane') ?? document.body;
open(root).catch(() => { render(<p role="alert">{paneMessages.startFailed}</p>, root); });

/** Draws the empty pane first, then what Outlook knows, then what the server knows. */
async function open(root: HTMLElement): Promise<void> {
  root.replaceChildren();
  render(<App pane={null} />, root);
  const host = await openOfficeHost();
  followTheme(host);
  const session = new PaneSession(host);
  const reading = session.readMeeting();
  render(<App pane={contextOf(session)} />, root);
  await reading;
  const { connect } = await import('./connect');
  await session.connect(await connect(host));
}

function followTheme(host: Host): void {
  const data = document.documentElement.dataset;
  data['theme'] = host.theme;
  host.onThemeChanged((theme) => { data['theme'] = theme; });
}

function contextOf(session: PaneSession): PaneContext {
  const { host } = session;
  return {
    session,
    dates: datesOf(host.me.locale, host.clock.toLocal, () => new Date()),
    localDrafts: browserLocalDrafts(panePrefix(host.storagePartition, host.me.address)),
    network: browserNetworkStatus,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    announcement: new Store(''),
    now: () => new Date(),
  };
}

import { render } from 'preact';
import type { Host } from '../host/host';
import { openOfficeHost } from '../host/officeHost';
import { datesOf, paneWords } from '../messages';
import { App } from './App';
import type { PaneContext } from './context';
import './fluent';
import './pane.css';
import { browserConnection } from './state/connection';
import { browserKeepsake } from './state/localDrafts';
import { PaneSession } from './state/paneSession';
import { Store } from './state/store';

/** First the pane as such, then what Outlook tells, then who asks, then what the server knows. */
async function open(root: HTMLElement): Promise<void> {
  root.replaceChildren();
  render(<App pane={null} />, root);
  const host = await openOfficeHost();
  follow(host);
  const session = new PaneSession(host);
  const reading = session.readMeeting();
  render(<App pane={contextOf(session)} />, root);
  await reading;
  const { connect } = await import('./connect');
  await session.connect(await connect(host));
}

function contextOf(session: PaneSession): PaneContext {
  const { host } = session;
  return {
    session,
    dates: datesOf(host.me.locale, host.clock.toLocal, () => new Date()),
    keepsake: browserKeepsake(`${host.storagePartition}${host.me.address}/`),
    connection: browserConnection,
    newId: () => crypto.randomUUID().replaceAll('-', ''),
    announcement: new Store(''),
    now: () => new Date(),
  };
}

function follow(host: Host): void {
  const look = document.documentElement.dataset;
  look['look'] = host.look;
  host.onLookChanged((changed) => { look['look'] = changed; });
}

const root = document.getElementById('pane') ?? document.body;
open(root).catch(() => { render(<p role="alert">{paneWords.startFailed}</p>, root); });

import { render } from 'preact';
import type { Host } from '../host/host';
import { openOfficeHost } from '../host/officeHost';
import { StartError } from '../host/startOffice';
import { datesOf } from '../messages';
import { App } from './App';
import type { PaneContext } from './context';
import './fluent';
import './pane.css';
import { StartProblem } from './StartProblem';
import { browserLocalDrafts, panePrefix } from './state/localDrafts';
import { browserNetworkStatus } from './state/network';
import { PaneSession } from './state/paneSession';
import { Store } from './state/store';

/** An Outlook that takes longer to say what it shows does not hold up the server. */
const readingMilliseconds = 1_000;

const root = document.getElementById('pane') ?? document.body;
root.replaceChildren();
void open();

/** Draws the empty pane first, then what Outlook knows, then what the server knows. */
async function open(): Promise<void> {
  render(<App pane={null} />, root);
  const host = await openOfficeHost().catch((error: unknown) => {
    render(<StartProblem reason={error instanceof StartError ? error.reason : 'failed'} onRetry={() => { void open(); }} />, root);
    return null;
  });
  if (host !== null) {
    await show(host);
  }
}

async function show(host: Host): Promise<void> {
  followTheme(host);
  const session = new PaneSession(host);
  browserNetworkStatus.onReconnect(() => { void session.retryFailed(); });
  const reading = session.readMeeting();
  render(<App pane={contextOf(session)} />, root);
  await Promise.race([reading, new Promise((resolve) => { setTimeout(resolve, readingMilliseconds); })]);
  await session.connectWith(async () => (await import('./connect')).connect(host));
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

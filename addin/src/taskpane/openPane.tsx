import { render } from 'preact';
import type { Host } from '../host/host';
import { openOfficeHost } from '../host/officeHost';
import { StartError } from '../host/startOffice';
import { parts } from './App';
import { contextOf } from './paneContext';
import { PaneFrame } from './PaneFrame';
import { StartProblem } from './StartProblem';
import { panePrefix } from './state/localDrafts';
import { browserNetworkStatus } from './state/network';
import { PaneSession } from './state/paneSession';
import { hasFailed } from './state/paneState';
import { formMemory } from './state/rememberedForm';
import { followRegion, rememberLanguage } from './state/rememberedLanguage';
import type { Backend } from './state/backend';

/** If Outlook takes longer than this to say what it shows, we ask the server without waiting. */
const readingMilliseconds = 1_000;

/**
 * Draws the empty pane first, then what Outlook knows, then what the server knows.
 * @param connect - loads what is needed to reach the server.
 */
export async function openPane(root: HTMLElement, connect: (host: Host) => Promise<Backend | null>): Promise<void> {
  render(<PaneFrame opened={null} />, root);
  const host = await openOfficeHost().catch((error: unknown) => {
    const retry = (): void => { void openPane(root, connect); };
    render(<StartProblem reason={error instanceof StartError ? error.reason : 'failed'} onRetry={retry} />, root);
    return null;
  });
  if (host !== null) {
    await show(root, host, connect);
  }
}

async function show(root: HTMLElement, host: Host, connect: (host: Host) => Promise<Backend | null>): Promise<void> {
  followTheme(host);
  followRegion(host.me.locale);
  const session = new PaneSession(host);
  const rememberForm = HAS_TWO_FORMS ? formMemory(host) : null;
  // The open pane stays as it is, because somebody may be writing in it.
  session.store.subscribe(({ me }) => {
    if (me.kind === 'ready') {
      rememberLanguage(me.value, FOLDER);
      rememberForm?.(me.value.address);
      followRegion(host.me.locale);
    }
  });
  browserNetworkStatus.onReconnect(() => {
    if (hasFailed(session.store.state)) {
      void session.retry();
    }
  });
  const reading = session.readMeeting();
  const prefix = panePrefix(host.storagePartition, host.me.address);
  render(<PaneFrame opened={{ context: contextOf(session, prefix), parts }} />, root);
  await Promise.race([reading, new Promise((resolve) => { setTimeout(resolve, readingMilliseconds); })]);
  await session.connectWith(() => connect(host));
}

function followTheme(host: Host): void {
  const data = document.documentElement.dataset;
  data['theme'] = host.theme;
  host.onThemeChanged((theme) => { data['theme'] = theme; });
}

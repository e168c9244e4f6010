import { it } from 'vitest';
import type { Pair } from '../../../src/api/types';
import { internalError } from './outlookWindow';
import { addIn, server, walk } from './walk';

/** By the name of the failure. A status of 0 means that nothing arrives. */
const failures = [
  ['broken', 500], ['busy', 503], ['forbidden', 403], ['notFound', 404], ['invalid', 400], ['unreachable', 0], ['foreign', 200],
] as const;

/** What the pane says when the server does not do what it should. */
export function readProblems(): void {
  it('after each kind of failure', async () => {
    const outlook = await walk.openOutlook();
    for (const [name, status] of failures) {
      fail(name, status);
      await (name === 'broken' ? outlook.open({ meeting: walk.meeting }) : outlook.button(addIn.say('pane.retry')).click());
      await walk.said(outlook, `failures.${name}`);
      await walk.read(outlook, name);
    }

    await outlook.context.setOffline(true);
    server.answerWith(/./, 'aborted');
    await outlook.button(addIn.say('pane.retry')).click();
    await walk.said(outlook, 'failures.offline');
    await walk.read(outlook, 'offline');
    await walk.close(outlook);
  });

  it('while the server does not answer', async () => {
    const outlook = await walk.openOutlook();
    await outlook.page.clock.install();
    await outlook.page.route(/\/api\//, () => undefined);
    await outlook.open({ meeting: walk.meeting });
    await outlook.pane.locator('h1').waitFor();
    // The page's clock goes on while a slow machine reads, so the words may have changed by then.
    for (const [seconds, id] of [[4, 'pane.slow.server'], [13, 'pane.slow.choice']] as const) {
      await outlook.page.clock.runFor(seconds * 1_000);
      await addIn.waitUntilShown(id);
      await walk.read(outlook, id);
    }

    await outlook.page.clock.runFor(25_000);
    await walk.said(outlook, 'failures.slow');
    await walk.read(outlook, 'failures.slow');

    await walk.close(outlook);
  });

  it('where a part of the pane could not be loaded', async () => {
    const note = { author: 'x', text: '[A note]', writtenAt: '2026-11-20T10:00:00Z', changedAt: '2026-11-20T10:00:00Z', version: 'v' };
    // Of a later 1:1, so there may be earlier ones, although none is known.
    const recentNotes = [{ ...note, id: '1', kind: 'sharedNote', occurrence: '2099-01-01T10:00:00Z' }];
    const outlook = await walk.openOutlook();
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, recentNotes }));
    for (const path of [/GET .*agendas\/[^/]+$/, /GET .*notes$/, /GET .*coaching\//]) {
      server.refuse(path, 500);
    }

    await outlook.open({ meeting: walk.meeting });
    await walk.said(outlook, 'points.failed');
    await walk.read(outlook, 'no agenda');
    await outlook.pane.locator('.opener').click();
    await walk.said(outlook, 'lastMeeting.failed');
    await walk.read(outlook, 'no last 1:1');
    await walk.show(outlook, 'notes');
    await walk.said(outlook, 'notes.failed');
    await outlook.button(addIn.say('earlierNotes.older')).click();
    await walk.said(outlook, 'earlierNotes.failed');
    await walk.said(outlook, 'earlierNotes.unknown');
    await walk.read(outlook, 'no notes');
    await walk.show(outlook, 'coach');
    await walk.said(outlook, 'coaching.failed');
    await walk.read(outlook, 'no coach');
    await walk.close(outlook);
  });

  it('where My 1:1s could not be loaded, or Outlook does not save a setting', async () => {
    const outlook = await walk.openOutlook();
    server.refuse(/GET .*api\/me$/, 500);
    await outlook.open({ meeting: walk.meeting });
    await outlook.tab(addIn.say('pane.tabs.mine')).click();
    await walk.said(outlook, 'settings.failed');
    await outlook.behave({ refusal: internalError });
    await outlook.pane.locator('fluent-switch').first().click();
    await walk.said(outlook, 'settings.notSaved');
    await walk.read(outlook, 'no settings');
    await walk.close(outlook);
  });
}

function fail(name: string, status: number): void {
  switch (status) {
    case 0: server.answerWith(/./, 'aborted'); break;
    case 200: server.answerWith(/./, { status, contentType: 'text/html', body: '<p>Please sign in.</p>' }); break;
    default: server.refuse(/./, status, name === 'broken' ? { title: '[It failed.]', detail: '[Try again.]' } : { title: '' });
  }
}

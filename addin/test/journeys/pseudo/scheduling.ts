import { it } from 'vitest';
import type { Times } from '../../../src/api/types';
import { asReport, coverageWithEverything, requestBy, suggestedTimes } from './answers';
import { internalError, type OutlookWindow } from './outlookWindow';
import { addIn, server, walk } from './walk';

const kinds = ['found', 'onlyMine', 'nothing', 'nothingOfMine', 'unreadable'] as const;

/** Looks for times for the first pair that needs some. */
async function findTimes(outlook: OutlookWindow): Promise<void> {
  await outlook.button(addIn.say('times.find')).click();
  await walk.said(outlook, 'times.later');
  await outlook.settled();
}

async function stopFinding(outlook: OutlookWindow): Promise<void> {
  await outlook.button(addIn.say('times.find')).click();
  await outlook.pane.getByText(addIn.say('times.later')).first().waitFor({ state: 'detached' });
}

/** Another day for the other person, as on the other side of the world. */
function farAway(times: Times): Times {
  return { ...times, times: times.times.map((time) => ({ ...time, theirStart: '2026-12-09T03:00:00' })) };
}

/** Times for the next 1:1, and requests for one. */
export function readScheduling(): void {
  it('in suggested times, and the invites that they open', async () => {
    server.change(/GET .*coverage\/me$/, coverageWithEverything);
    server.change(/GET .*requests$/, () => requestBy('other'));
    const outlook = await walk.openMine();
    server.refuse(/GET .*times$/, 500);
    await findTimes(outlook);
    await walk.said(outlook, 'times.failed');
    await walk.read(outlook, 'no times');
    await stopFinding(outlook);
    for (const kind of kinds) {
      server.change(/GET .*times$/, () => suggestedTimes(kind));
      await findTimes(outlook);
      await walk.read(outlook, `suggested times, ${kind}`);
      await stopFinding(outlook);
    }

    server.change(/GET .*times$/, () => farAway(suggestedTimes('found')));
    await findTimes(outlook);
    await walk.read(outlook, 'suggested times, far away');
    await outlook.pane.locator('.suggested fluent-button').first().click();
    await addIn.waitUntilShown('times.opened');
    addIn.readInOutlook(await outlook.page.evaluate(() => window.outlook.form?.subject ?? ''), 'the title of an invite');
    await outlook.behave({ refusal: internalError });
    await outlook.pane.locator('.suggested fluent-button').first().click();
    await walk.said(outlook, 'times.notOpened');
    await walk.read(outlook, 'no invite');
    await walk.close(outlook);
  });

  it('in a request for a 1:1 that fails, and one that arrives', async () => {
    server.change(/GET .*coverage\/me$/, asReport);
    const outlook = await walk.openMine();
    await walk.read(outlook, 'own 1:1s of a report');
    server.refuse(/POST .*request$/, 503);
    await outlook.button(addIn.say('requests.ask')).click();
    await walk.said(outlook, 'requests.failed');
    await walk.read(outlook, 'a request that failed');
    server.change(/POST .*request$/, () => ({ pairId: 'pair', at: '2026-11-30T10:00:00Z', byMe: true }));
    server.change(/GET .*requests$/, () => requestBy('me'));
    await outlook.button(addIn.say('requests.ask')).click();
    await outlook.button(addIn.say('requests.ask')).waitFor({ state: 'detached' });
    await walk.read(outlook, 'a request that arrived');
    await walk.close(outlook);
  });
}

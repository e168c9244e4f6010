import { it } from 'vitest';
import { asReport, coverageWithEverything, requestBy, suggestedTimes } from './answers';
import { addIn, walk } from './walk';

/** Times for the next 1:1, and requests for one. */
export function readScheduling(): void {
  it.each(['found', 'onlyMine', 'nothing', 'nothingOfMine', 'unreadable'] as const)('in suggested times: %s', async (kind) => {
    addIn.change(/GET .*coverage\/me$/, coverageWithEverything);
    addIn.change(/GET .*times$/, () => suggestedTimes(kind));
    addIn.change(/GET .*requests$/, () => requestBy('other'));
    const outlook = await walk.openMine();
    await outlook.button(addIn.say('times.find')).click();
    await walk.said(outlook, 'times.later');
    await outlook.settled();
    await walk.read(outlook, `suggested times, ${kind}`);
    await walk.close(outlook);
  });

  it('in a request for a 1:1 that fails, and one that arrives', async () => {
    addIn.change(/GET .*coverage\/me$/, asReport);
    const outlook = await walk.openMine();
    await walk.read(outlook, 'own 1:1s of a report');
    await outlook.answerWith((route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }));
    await outlook.button(addIn.say('requests.ask')).click();
    await walk.said(outlook, 'requests.failed');
    await walk.read(outlook, 'a request that failed');
    await outlook.answerAsUsual();
    addIn.change(/POST .*request$/, () => ({ pairId: 'pair', at: '2026-11-30T10:00:00Z', byMe: true }));
    addIn.change(/GET .*requests$/, () => requestBy('me'));
    await outlook.button(addIn.say('requests.ask')).click();
    await outlook.button(addIn.say('requests.ask')).waitFor({ state: 'detached' });
    await walk.read(outlook, 'a request that arrived');
    await walk.close(outlook);
  });
}

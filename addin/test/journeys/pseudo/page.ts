import { it } from 'vitest';
import type { Me, Pair, Question } from '../../../src/api/types';
import { assistantCalls, suggestedTimes, withAssistants } from './answers';
import { addIn, server, walk } from './walk';

/** The page behind links. */
export function readPage(): void {
  it('on the page', async () => {
    const { context, page } = await walk.openBrowser();
    const { reports: [report] } = await walk.get<Me>('me');
    for (const path of [`/agenda/${report?.pairId ?? ''}`, '/preferences', '/nowhere', `/agenda/${'0'.repeat(32)}`]) {
      await walk.follow(page, path, path);
    }

    await walk.close(context);
  });

  it('on the page: a question of the digest, and calendar files for times', async () => {
    const { context, page } = await walk.openBrowser();
    const { reports: [report] } = await walk.get<Me>('me');
    const [question] = await walk.get<Question[]>('coaching/questions');
    const [person, ask] = [report?.person.id ?? '', question?.id ?? ''];
    const next = `/next/${person}?ask=${ask}`;
    await walk.follow(page, `/next/nobody?ask=${ask}`, 'question not mine');
    await walk.follow(page, `/next/${person}?ask=nothing`, 'question gone');
    await walk.follow(page, next, 'question');
    await page.locator('fluent-button').first().click();
    await page.locator('section.card a').waitFor();
    await addIn.read(page.mainFrame(), 'question on the agenda');
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, meetings: { ...pair.meetings, next: null } }));
    server.change(/GET .*times$/, () => suggestedTimes('found'));
    await walk.follow(page, next, 'question without a 1:1');
    const agenda = `/agenda/${report?.pairId ?? ''}`;
    await walk.follow(page, agenda, 'times on the page');
    await page.getByText(addIn.say('times.file')).first().waitFor();
    server.refuse(/GET .*invite$/, 503);
    await page.getByText(addIn.say('times.file')).first().click();
    await page.getByText(addIn.say('times.fileFailed')).waitFor();
    await addIn.read(page.mainFrame(), 'a calendar file that failed');
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, meetings: { ...pair.meetings, known: false, next: null } }));
    await walk.follow(page, agenda, 'calendar not known');
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => pair);
    await walk.follow(page, `${agenda}/2026-11-02T10:00:00Z`, 'an earlier agenda');
    server.refuse(/GET .*pairs\/[^/]+$/, 500);
    await page.reload();
    await page.getByText(addIn.say('page.failed')).waitFor();
    await addIn.read(page.mainFrame(), 'page failed');
    await walk.close(context);
  });

  it('on the page of settings, where assistants are allowed', async () => {
    const { context, page } = await walk.openBrowser();
    server.change(/GET .*api\/me$/, withAssistants);
    for (const calls of [[], assistantCalls()]) {
      server.change(/GET .*assistant-calls$/, () => calls);
      await walk.follow(page, '/preferences', `assistants, ${String(calls.length)} calls`);
      await page.getByText(addIn.say('assistants.listHeading')).click();
      await (calls.length === 0 ? page.getByText(addIn.say('assistants.none')) : page.locator('details li').last()).waitFor();
      await addIn.read(page.mainFrame(), `what assistants did, ${String(calls.length)} calls`);
    }

    await walk.close(context);
  });

  it('on the page of the workshop', async () => {
    const { context, page } = await walk.openBrowser();
    await page.clock.install();
    await walk.follow(page, '/workshop', 'workshop');
    for (const sides of ['managerSides', 'reportSides']) {
      await page.getByText(addIn.say(`workshop.${sides}`)).click();
    }

    await page.getByText(addIn.say('workshop.start')).click();
    await page.getByText(addIn.say('workshop.silence')).click();
    await page.getByText(addIn.say('workshop.speech')).waitFor();
    await addIn.read(page.mainFrame(), 'workshop, counting');
    await page.clock.fastForward(75 * 60_000);
    await page.getByText(addIn.say('workshop.over')).waitFor();
    await addIn.read(page.mainFrame(), 'workshop, over');
    await walk.close(context);
  });
}

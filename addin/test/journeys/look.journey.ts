import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Response } from 'playwright-core';
import type { NoteWish, Writing } from '../../src/api/types';
import { violationsIn } from './accessibility';
import { openBrowser } from './browser';
import { plannedOneOnOnes } from './company';
import { Outlook } from './outlook';

const manager = 'priya.raman@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the pane, 320 wide and 570 high, in light and dark colours', () => {
  it('shows what it can do in three steps, and then an agenda without and with points', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.settled();
    for (const step of [1, 2, 3]) {
      await outlook.pane.getByText(`${String(step)} of 3`).waitFor();
      await outlook.look(`first-steps-${String(step)}`);
      await outlook.button(step < 3 ? 'Next' : 'Done').click();
    }

    await outlook.pane.getByText('3 of 3').waitFor({ state: 'detached' });
    await outlook.pane.getByText('Nothing yet').waitFor();
    await outlook.look('agenda-empty', 'light', 'dark', 'forced');
    for (const point of ['The plan for the spring, and what it takes from the two of us to get there in time', 'Mentoring']) {
      await outlook.addPoint(point);
      await outlook.pane.getByText(point).first().waitFor();
    }

    await outlook.openMeeting(meeting!);
    await outlook.pane.getByText('Mentoring').waitFor();
    await outlook.settled();
    await outlook.look('agenda', 'light', 'dark', 'forced');
    await outlook.pane.locator('[aria-label^="More for"]').first().click();
    await outlook.look('agenda-point-menu');
    await outlook.button('Another template').click();
    await outlook.button('Look at it').click();
    await outlook.button('Take it for this 1:1').waitFor();
    await outlook.button('Take it for this 1:1').scrollIntoViewIfNeeded();
    await outlook.look('agenda-templates');
    await outlook.button('Put it into the invite').click();
    await outlook.button('Put it in and mail').waitFor();
    await outlook.look('agenda-put');
    await outlook.close();
  });

  it('shows notes: none, kept on the device, and two versions of one', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipFirstSteps();
    await outlook.showTab('Notes');
    await outlook.note('Shared notes').waitFor();
    await outlook.settled();
    await outlook.look('notes-empty', 'light', 'dark', 'forced');

    const written = await outlook.writeNote('Shared notes', 'We keep Thursday for the release.');
    await outlook.pane.getByText('Saved', { exact: true }).first().waitFor();
    await outlook.context.setOffline(true);
    await outlook.note('Shared notes').fill('We keep Thursday for the release, and Friday for what follows.');
    await outlook.pane.getByText('kept on this device').first().waitFor();
    await outlook.look('notes-offline');

    await reviseElsewhere(written, 'We move the release to Friday.');
    await outlook.context.setOffline(false);
    await outlook.pane.getByText('You have written two versions').waitFor();
    await outlook.button('Keep the other').scrollIntoViewIfNeeded();
    await outlook.look('notes-conflict', 'light', 'dark', 'forced');
    await outlook.button('Keep both').click();
    await outlook.pane.getByText('You have written two versions').waitFor({ state: 'detached' });
    await outlook.close();
  });

  it('shows the coach with an idea, the walk-through and the exercise, and one\'s own 1:1s with their corrections', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipFirstSteps();
    await outlook.showTab('Coach');
    await outlook.pane.getByText('One idea for now').waitFor();
    await outlook.settled();
    await outlook.look('coach');
    for (const [summary, landmark, name] of [['minute by minute', '.steps', 'coach-walk-through'], ['Spot the tactical', 'blockquote', 'coach-exercise']] as const) {
      const folded = outlook.pane.locator('summary').filter({ hasText: summary });
      await folded.click();
      await outlook.pane.locator(landmark).first().waitFor();
      await folded.evaluate((element) => { element.scrollIntoView(); });
      await outlook.look(name);
    }

    await outlook.showTab('My 1:1s');
    await outlook.pane.getByText('What the digest says about you').waitFor();
    await outlook.settled();
    await outlook.look('mine', 'light', 'dark', 'forced');
    await outlook.pane.locator('[aria-label^="Correct "]').first().click();
    await outlook.button('Correct it').scrollIntoViewIfNeeded();
    await outlook.look('mine-correction');
    await outlook.button('Sign out').scrollIntoViewIfNeeded();
    await outlook.look('mine-end');
    await outlook.close();
  });

  it('shows bars while it loads, and what it loaded when that has come', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    let answer = (): void => undefined;
    const answers = new Promise<void>((resolve) => { answer = resolve; });
    await outlook.answerWith(async (route) => {
      await answers;
      await route.fallback();
    });
    await outlook.openMeeting(meeting!);
    await outlook.pane.locator('.skeleton').first().waitFor();
    await outlook.skipFirstSteps();
    await outlook.look('loading');
    answer();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it.each([
    ['the server fails', 'error', 'Something went wrong on our side', { status: 500, contentType: 'application/problem+json', body: '{"title":"Broken","status":500}' }],
    ['the server is busy', 'busy', 'The server is busy', { status: 503, contentType: 'application/problem+json', body: '{"title":"Busy","status":503}' }],
    ['there is no network', 'offline', 'You are offline', null],
  ])('says it when %s, and tries again when asked to', async (_, state, words, failure) => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.answerWith((route) => failure === null ? route.abort() : route.fulfill(failure));
    await outlook.openMeeting(meeting!);
    await outlook.skipFirstSteps();
    await outlook.pane.getByText(words).first().waitFor();
    await outlook.look(state);
    await outlook.answerAsUsual();
    await outlook.button('Try again').click();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it('shows what is no 1:1, and an invite that is written', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.heading();
    await outlook.settled();
    await outlook.look('not-a-1-1');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.skipFirstSteps();
    await outlook.button('Insert into the invite').waitFor();
    await outlook.look('compose');
    await outlook.expectAccessible();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByRole('dialog').waitFor();
    await outlook.expectAccessible();
    await outlook.close();
  });
});

describe('the playground around it', () => {
  it('can be read and used by everybody: calendar and inbox', async () => {
    const outlook = await Outlook.of(browser, manager);
    for (const [hash, landmark] of [['#/', '.week'], ['#/inbox', 'iframe[title="The weekly digest"]']] as const) {
      await outlook.open(hash);
      await outlook.page.locator(landmark).waitFor();
      expect(await violationsIn(outlook.page.mainFrame())).toEqual([]);
    }

    await outlook.page.frameLocator('iframe[title="The weekly digest"]').getByText('Your own 1:1s').waitFor();
    await outlook.close();
  });
});

/** On another of one's own devices. */
async function reviseElsewhere(written: Response, text: string): Promise<void> {
  const { id, version, occurrence } = await written.json() as Writing;
  const answer = await fetch(`${written.url()}/${id}`, {
    method: 'PUT',
    headers: { 'X-Local-User': manager, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
    body: JSON.stringify({ text, audience: 'pair', ...occurrence == null ? {} : { occurrence } } satisfies NoteWish),
  });
  expect(answer.status).toBe(200);
}

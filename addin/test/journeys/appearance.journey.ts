import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Response } from 'playwright-core';
import type { NoteRequest, NotebookEntry } from '../../src/api/types';
import { violationsIn } from './accessibility';
import { openBrowser } from './browser';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';

const manager = 'priya.raman@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the pane at 320 x 570 in light and dark colours', () => {
  it('shows the introduction in three steps, then an agenda without and with points', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.settled();
    for (const step of [1, 2, 3]) {
      await outlook.pane.getByText(`${String(step)} of 3`).waitFor();
      await outlook.checkAppearance(`introduction-${String(step)}`);
      await outlook.button(step < 3 ? 'Next' : 'Done').click();
    }

    await outlook.pane.getByText('3 of 3').waitFor({ state: 'detached' });
    await outlook.pane.getByText('Nothing yet').waitFor();
    await outlook.checkAppearance('agenda-empty', 'light', 'dark', 'forced');
    const longPoint = 'The plan for the spring, and what the two of us need to do to get there in time';
    for (const point of [longPoint, 'Mentoring']) {
      await outlook.addPoint(point);
      await outlook.pane.getByText(point).first().waitFor();
    }

    await outlook.openMeeting(meeting!);
    await outlook.pane.getByText('Mentoring').waitFor();
    await outlook.settled();
    await outlook.checkAppearance('agenda', 'light', 'dark', 'forced');
    await outlook.pane.locator('[aria-label^="More actions for"]').first().click();
    await outlook.checkAppearance('agenda-point-menu');
    await outlook.button('Choose another template').click();
    await outlook.button('Preview').click();
    await outlook.button('Use for this 1:1').waitFor();
    await outlook.button('Use for this 1:1').scrollIntoViewIfNeeded();
    await outlook.checkAppearance('agenda-templates');
    await outlook.close();
  });

  it('shows notes: none, one stored on the device, and two versions of one', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.showTab('Notes');
    await outlook.note('Shared notes').waitFor();
    await outlook.settled();
    await outlook.checkAppearance('notes-empty', 'light', 'dark', 'forced');

    const saved = await outlook.writeNote('Shared notes', 'We keep Thursday for the release.');
    await outlook.pane.getByText('Saved', { exact: true }).first().waitFor();
    await outlook.context.setOffline(true);
    await outlook.note('Shared notes').fill('We keep Thursday for the release, and Friday for what follows.');
    await outlook.pane.getByText('Saved on this device').first().waitFor();
    await outlook.checkAppearance('notes-offline');

    await updateElsewhere(saved, 'We move the release to Friday.');
    await outlook.context.setOffline(false);
    await outlook.pane.getByText('There are two versions of this note').waitFor();
    await outlook.button('Keep the other version').scrollIntoViewIfNeeded();
    await outlook.checkAppearance('notes-conflict', 'light', 'dark', 'forced');
    await outlook.button('Keep both').click();
    await outlook.pane.getByText('There are two versions of this note').waitFor({ state: 'detached' });
    await outlook.close();
  });

  it('shows the coach with an idea, the walkthrough and the exercise, and a manager\'s own 1:1s with a correction', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.showTab('Coach');
    await outlook.pane.getByText('This week', { exact: true }).waitFor();
    await outlook.settled();
    await outlook.checkAppearance('coach');
    for (const [summary, landmark, name] of [
      ['Ways to begin', 'details[open] .say', 'coach-openers'], ['minute by minute', '.steps', 'coach-walkthrough'],
      ['Could it have been an email?', 'details[open] blockquote', 'coach-exercise'],
    ] as const) {
      const closed = outlook.pane.locator('summary').filter({ hasText: summary });
      await closed.click();
      await outlook.pane.locator(landmark).first().waitFor();
      await closed.evaluate((element) => { element.scrollIntoView(); });
      await outlook.checkAppearance(name);
    }

    await outlook.pane.locator('summary').filter({ hasText: 'Six weeks for a new manager' }).click();
    await outlook.button('Begin').click();
    const week = outlook.pane.getByText('Week 1 of 6');
    await week.waitFor();
    await week.evaluate((element) => { element.scrollIntoView(); });
    await outlook.checkAppearance('coach-six-weeks', 'light', 'dark', 'forced');
    await outlook.button('Stop').click();
    await week.waitFor({ state: 'detached' });
    await outlook.showTab('My 1:1s');
    await outlook.pane.getByText('What the digest says about you').waitFor();
    await outlook.settled();
    await outlook.checkAppearance('mine', 'light', 'dark', 'forced');
    await outlook.pane.locator('[aria-label^="Correct "]').first().click();
    await outlook.button('Save').scrollIntoViewIfNeeded();
    await outlook.checkAppearance('mine-correction');
    await outlook.button('Sign out').scrollIntoViewIfNeeded();
    await outlook.checkAppearance('mine-end');
    await outlook.close();
  });

  it('shows grey bars while it is loading, then the content', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    let answer = (): void => undefined;
    const answers = new Promise<void>((resolve) => { answer = resolve; });
    await outlook.answerWith(async (route) => {
      await answers;
      await route.fallback();
    });
    await outlook.openMeeting(meeting!);
    await outlook.pane.locator('.skeleton').first().waitFor();
    await outlook.skipIntroduction();
    await outlook.checkAppearance('loading');
    answer();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it.each([
    ['the server fails', 'error', 'Something went wrong on our side', problem(500)],
    ['the server is busy', 'busy', 'The server is busy', problem(503)],
    ['the server is down', 'unreachable', 'We cannot reach the server', null],
  ])('says that %s, and can try again', async (_, state, message, failure) => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.answerWith((route) => failure === null ? route.abort() : route.fulfill(failure));
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.pane.getByText(message).first().waitFor();
    await outlook.checkAppearance(state);
    await outlook.answerAsUsual();
    await outlook.button('Try again').click();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it('shows a meeting that is not a 1:1, and an invite that is being written', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.heading();
    await outlook.settled();
    await outlook.checkAppearance('not-a-1-1');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.skipIntroduction();
    await outlook.button('Insert into the invite').waitFor();
    await outlook.checkAppearance('compose');
    await outlook.expectAccessible();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByRole('dialog').waitFor();
    await outlook.expectAccessible();
    await outlook.close();
  });
});

describe('the playground', () => {
  it('has an accessible calendar and inbox', async () => {
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

function problem(status: number): { status: number; contentType: string; body: string } {
  return { status, contentType: 'application/problem+json', body: JSON.stringify({ title: 'It failed.', status }) };
}

/** Changes a note as if on another device. */
async function updateElsewhere(saved: Response, text: string): Promise<void> {
  const { id, version, occurrence } = await saved.json() as NotebookEntry;
  const answer = await fetch(`${saved.url()}/${id}`, {
    method: 'PUT',
    headers: { 'X-Local-User': manager, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
    body: JSON.stringify({ text, audience: 'pair', ...occurrence == null ? {} : { occurrence } } satisfies NoteRequest),
  });
  expect(answer.status).toBe(200);
}

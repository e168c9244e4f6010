import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newContext, openBrowser } from './browser';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';
import { PseudoAddIn } from './pseudo';
import { PseudoWalk } from './pseudoWalk';

const host = inject('localHost');
/** Nobody else writes anything in this person's pane. */
const manager = 'lea.dubois@northwind.example';
let browser: Browser;
let addIn: PseudoAddIn;
let walk: PseudoWalk;

beforeAll(async () => {
  [browser, addIn] = await Promise.all([openBrowser(), PseudoAddIn.build()]);
  walk = new PseudoWalk(browser, addIn, manager);
});
afterAll(() => browser.close());

describe('In a language of longer words, every text comes from the catalogue, and nothing is cut off or covered,', () => {
  it('in the introduction and the agenda', async () => {
    const outlook = await walk.openPane();
    for (const step of ['agenda', 'notes', 'insert']) {
      await outlook.pane.getByText(addIn.say(`introduction.titles.${step}`)).waitFor();
      await walk.read(outlook, `introduction ${step}`);
      await outlook.button(addIn.say(step === 'insert' ? 'introduction.done' : 'introduction.next')).click();
    }

    await outlook.settled();
    await walk.read(outlook, 'agenda');
    await outlook.pane.locator('form.add input').fill('[A point]');
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.locator('.point').first().waitFor();
    await outlook.pane.locator('.point fluent-button').first().click();
    await walk.read(outlook, 'agenda, actions');
    await outlook.button(addIn.say('points.actions.reword')).click();
    await walk.read(outlook, 'agenda, rewording');
    await outlook.button(addIn.say('pane.cancel')).click();
    await outlook.button(addIn.say('templates.chooseOther')).click();
    await outlook.button(addIn.say('templates.preview')).click();
    await outlook.button(addIn.say('templates.useOnce')).waitFor();
    await outlook.pane.locator('#template-choice details > summary').last().click();
    await walk.read(outlook, 'agenda, templates');
    await outlook.pane.locator('.opener').click();
    await outlook.settled();
    await walk.read(outlook, 'last 1:1');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('in the notes', async () => {
    const outlook = await walk.openPastIntroduction();
    await walk.show(outlook, 'notes');
    await walk.read(outlook, 'notes');
    await outlook.button(addIn.say('actions.add')).click();
    await outlook.pane.locator('form.card input').first().fill('[An action]');
    await outlook.pane.locator('form.card input[type=date]').fill('2026-01-05');
    await walk.read(outlook, 'notes, new action');
    await outlook.pane.locator('form.card button[type=submit]').click();
    await outlook.pane.locator('.point').first().waitFor();
    await outlook.pane.locator('textarea').first().fill('[A note]');
    await outlook.pane.getByText(addIn.say('notes.phases.idle')).first().waitFor();
    await outlook.answerWith((route) => route.abort());
    await outlook.pane.locator('textarea').first().fill('[A note, changed]');
    await outlook.pane.getByText(addIn.say('notes.phases.offline')).first().waitFor();
    await walk.read(outlook, 'notes, offline');
    await outlook.answerAsUsual();
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('in the coach', async () => {
    const outlook = await walk.openPastIntroduction();
    await walk.show(outlook, 'coach');
    await outlook.pane.locator('summary').first().waitFor();
    const summaries = await outlook.pane.locator('[role=tabpanel] summary').all();
    for (const summary of summaries) {
      await summary.click();
    }

    await outlook.settled();
    await walk.read(outlook, 'coach');
    await outlook.pane.locator('details[open] fluent-button').filter({ hasText: addIn.say('exercise.answers.tactical') }).first().click();
    await walk.read(outlook, 'coach, exercise');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('in their own 1:1s', async () => {
    const outlook = await walk.openPastIntroduction();
    await walk.show(outlook, 'mine');
    await outlook.pane.locator('.reports').first().waitFor();
    await walk.read(outlook, 'own 1:1s');
    await outlook.pane.locator('.reports fluent-button').first().click();
    for (const kind of [0, 1, 2]) {
      await outlook.pane.locator('form input[type=radio]').nth(kind).check();
      await walk.read(outlook, `correction ${String(kind)}`);
    }

    await outlook.pane.locator('form button[type=submit]').click();
    await walk.read(outlook, 'incomplete correction');
    await outlook.pane.locator('form input[type=radio]').nth(0).check();
    await outlook.pane.locator('form button[type=submit]').click();
    await outlook.pane.locator('form').waitFor({ state: 'detached' });
    await outlook.settled();
    await walk.read(outlook, 'corrected');
    await outlook.button(addIn.say('personalData.remove')).click();
    await walk.read(outlook, 'deleting everything');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it.each([[500, 'broken'], [503, 'busy'], [403, 'forbidden'], [0, 'unreachable']])('after a failure: %i', async (status, name) => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await addIn.serve(outlook.context);
    const body = JSON.stringify({ title: status === 500 ? '[It failed.]' : '', status });
    await outlook.answerWith((route) => status === 0
      ? route.abort()
      : route.fulfill({ status, contentType: 'application/problem+json', body }));
    await outlook.openMeeting(meeting!);
    await outlook.pane.getByText(addIn.say(`failures.${name}`)).first().waitFor();
    await walk.read(outlook, name);
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('without Outlook, next to a meeting that is not a 1:1, and in a new invite', async () => {
    const outlook = await Outlook.of(browser, manager);
    await addIn.serve(outlook.context);
    await outlook.page.route('**/office-js/office.js', (route) => route.abort());
    const [meeting] = await scheduledOneOnOnes(manager);
    await outlook.open(`#/meeting/${encodeURIComponent(meeting!.id)}`);
    await outlook.pane.getByText(addIn.say('start.notLoaded.text')).waitFor();
    await walk.read(outlook, 'without Outlook');
    // Waits for what is being answered: a request whose route was taken away in between would never end.
    await outlook.page.unrouteAll({ behavior: 'wait' });
    await outlook.open('#/new');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.heading();
    await outlook.settled();
    await walk.read(outlook, 'not a 1:1');
    await outlook.invite('Mei Lindqvist');
    await outlook.button(addIn.say('introduction.skip')).click();
    await outlook.button(addIn.say('invites.insert')).waitFor();
    await outlook.settled();
    await walk.read(outlook, 'new invite');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('on the page', async () => {
    const context = await newContext(browser);
    await addIn.serve(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 570 });
    const me = await (await fetch(`${host}/api/me`, { headers: { 'X-Local-User': manager } })).json() as Me;
    for (const path of [`/agenda/${me.reports[0]!.pairId}`, '/preferences', '/nowhere', `/agenda/${'0'.repeat(32)}`]) {
      await page.goto(`${host}${path}?person=${encodeURIComponent(manager)}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      await addIn.read(page.mainFrame(), path);
    }

    expect(addIn.takeFaults()).toEqual([]);
    await context.close();
  });
});

interface Me {
  readonly reports: readonly { readonly pairId: string }[];
}

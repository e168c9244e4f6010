import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Me, Pair, Question, TacticalStatement } from '../../src/api/types';
import { newContext, openBrowser } from './browser';
import type { Outlook } from './outlook';
import { PseudoAddIn } from './pseudo';
import { asReport, coverageWithEverything, mentions, openActions, requestBy, suggestedTimes } from './pseudoAnswers';
import { PseudoWalk } from './pseudoWalk';

const host = inject('localHost');
const manager = 'lea.dubois@northwind.example';
let browser: Browser;
let addIn: PseudoAddIn;
let walk: PseudoWalk;

beforeAll(async () => {
  [browser, addIn] = await Promise.all([openBrowser(), PseudoAddIn.build()]);
  walk = new PseudoWalk(browser, addIn, manager);
});
afterEach(() => { addIn.changeNothing(); });
afterAll(() => browser.close());

async function openMine(): Promise<Outlook> {
  const outlook = await walk.openPastIntroduction();
  await walk.show(outlook, 'mine');
  await outlook.pane.locator('.reports').first().waitFor();
  return outlook;
}

/** Waits for the text of a message without arguments. */
async function said(outlook: Outlook, id: string): Promise<void> {
  await outlook.pane.getByText(addIn.say(id)).first().waitFor({ state: 'attached' });
}

describe('In a language of longer words, states that are seldom seen come from the catalogue, and nothing is cut off or covered,', () => {
  it('in the statement of the next digest, corrections of every kind, and what digests said', async () => {
    addIn.change(/GET .*coverage\/me$/, coverageWithEverything);
    addIn.change(/GET .*capacity$/, () => ({ fits: false, reports: 9, neededMinutes: 1080, freeMinutes: 600, fittingDays: 21 }));
    addIn.change(/GET .*me\/actions$/, openActions);
    addIn.change(/GET .*digest-mentions$/, mentions);
    const outlook = await openMine();
    await said(outlook, 'capacity.title');
    await outlook.pane.locator('details.card > summary').first().click();
    await outlook.settled();
    await said(outlook, 'digestMentions.noFigures');
    await walk.read(outlook, 'own 1:1s, everything');
    await outlook.pane.locator('.reports fluent-button:has(svg)').first().click();
    await said(outlook, 'corrections.heading');
    await walk.read(outlook, 'corrections');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('in an action that is being changed, and where nothing fits', async () => {
    addIn.change(/GET .*capacity$/, () => ({ fits: false, reports: 1, neededMinutes: 120, freeMinutes: 0 }));
    addIn.change(/GET .*me\/actions$/, openActions);
    addIn.change(/GET .*digest-mentions$/, () => []);
    const outlook = await openMine();
    await outlook.pane.locator('details.card > summary').first().click();
    await said(outlook, 'capacity.none');
    await outlook.pane.locator('section:has(> ul.reports .point input[type=checkbox]) fluent-button').first().click();
    await outlook.pane.locator('form.card input[type=date]').waitFor();
    await walk.read(outlook, 'own 1:1s, changing an action');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it.each(['found', 'onlyMine', 'nothing', 'nothingOfMine', 'unreadable'] as const)('in suggested times: %s', async (kind) => {
    addIn.change(/GET .*coverage\/me$/, coverageWithEverything);
    addIn.change(/GET .*times$/, () => suggestedTimes(kind));
    addIn.change(/GET .*requests$/, () => requestBy('other'));
    const outlook = await openMine();
    await outlook.button(addIn.say('times.find')).click();
    await said(outlook, 'times.later');
    await outlook.settled();
    await walk.read(outlook, `suggested times, ${kind}`);
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('in a request for a 1:1 that fails, and one that arrives', async () => {
    addIn.change(/GET .*coverage\/me$/, asReport);
    const outlook = await openMine();
    await walk.read(outlook, 'own 1:1s of a report');
    await outlook.answerWith((route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }));
    await outlook.button(addIn.say('requests.ask')).click();
    await said(outlook, 'requests.failed');
    await walk.read(outlook, 'a request that failed');
    await outlook.answerAsUsual();
    addIn.change(/POST .*request$/, () => ({ pairId: 'pair', at: '2026-11-30T10:00:00Z', byMe: true }));
    addIn.change(/GET .*requests$/, () => requestBy('me'));
    await outlook.button(addIn.say('requests.ask')).click();
    await outlook.button(addIn.say('requests.ask')).waitFor({ state: 'detached' });
    await walk.read(outlook, 'a request that arrived');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it.each([
    ['once', { on: false, forAll: false, everyOccurrence: false }], ['every time', { on: false, forAll: false, everyOccurrence: true }],
    ['on', { on: true, forAll: false, everyOccurrence: false }], ['for all', { on: true, forAll: true, everyOccurrence: false }],
  ])('in preparing a series: %s', async (name, preparation) => {
    addIn.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true }));
    addIn.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, preparation: { leadHours: 24, ...preparation } }));
    const outlook = await walk.openPastIntroduction();
    await outlook.pane.locator('.card').first().waitFor();
    await walk.read(outlook, `series, ${name}`);
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('in all settings, with a language that has two forms of address', async () => {
    addIn.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true, getsDigest: true }));
    const outlook = await openMine();
    // Only now: a pane that opens for somebody with another language opens in that language.
    addIn.change(/GET .*api\/me$/, (me: Me) => ({
      ...me, changesInvites: true, getsDigest: true, settings: { ...me.settings, language: 'de', address: 'formal' },
    }));
    await outlook.pane.locator(`fluent-switch[aria-label="${addIn.say('settings.previews')}"]`).click();
    await said(outlook, 'settings.address');
    await walk.read(outlook, 'settings, language');
    // The mail itself is read by tests/Core.Tests/Digest/DigestLanguageTests.cs.
    await outlook.answerWith((route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>[A mail]' }));
    await outlook.button(addIn.say('myCoverage.previewDigest')).click();
    await outlook.pane.locator('iframe.mail').waitFor();
    await walk.read(outlook, 'preview of the digest');
    await outlook.answerAsUsual();
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('in an exercise that is answered rightly, wrongly and to the end', async () => {
    addIn.change(/GET .*coaching\/exercises?/, (all: TacticalStatement[]) => all.slice(0, 2));
    const outlook = await walk.openPastIntroduction();
    await walk.show(outlook, 'coach');
    await outlook.pane.locator('summary', { hasText: addIn.say('exercise.heading') }).click();
    for (const answer of ['tactical', 'worthwhile']) {
      await outlook.pane.locator('details[open] fluent-button').filter({ hasText: addIn.say(`exercise.answers.${answer}`) }).click();
      await walk.read(outlook, `exercise, ${answer}`);
      await outlook.button(addIn.say('exercise.next')).click();
    }

    await outlook.button(addIn.say('exercise.again')).waitFor();
    await walk.read(outlook, 'exercise, done');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('in what was deleted just now and earlier today', async () => {
    const outlook = await walk.openPastIntroduction();
    for (const text of ['[One point]', '[Another point]']) {
      await outlook.pane.locator('form.add input').fill(text);
      await outlook.page.keyboard.press('Enter');
      const row = outlook.pane.locator('.point', { hasText: text }).first();
      await row.waitFor();
      await row.locator('fluent-button').first().click();
      await outlook.button(addIn.say('points.actions.remove')).click();
      await outlook.button(addIn.say('deletedToday.undo')).waitFor();
    }

    await outlook.pane.locator('summary', { hasText: addIn.say('deletedToday.heading') }).click();
    await walk.read(outlook, 'deleted today');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('for somebody who is signed out, in the pane and on the page', async () => {
    const outlook = await walk.openPastIntroduction();
    await outlook.answerWith((route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401}' }));
    await walk.show(outlook, 'coach');
    await walk.show(outlook, 'mine');
    await walk.read(outlook, 'signed out');
    await outlook.close();
    expect(addIn.takeFaults()).toEqual([]);
  });

  it('on the page: a question of the digest, and calendar files for times', async () => {
    const context = await newContext(browser);
    await addIn.serve(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 570 });
    const get = async <T>(path: string): Promise<T> => await (await fetch(`${host}/api/${path}`, { headers: { 'X-Local-User': manager } }))
      .json() as T;
    const [me, questions] = [await get<Me>('me'), await get<Question[]>('coaching/questions')];
    const report = me.reports[0]!;
    const next = `/next/${report.person.id}?ask=${questions[0]!.id}`;
    await open(page, `/next/nobody?ask=${questions[0]!.id}`, 'question not mine');
    await open(page, `/next/${report.person.id}?ask=nothing`, 'question gone');
    await open(page, next, 'question');
    await page.locator('fluent-button').first().click();
    await page.locator('section.card a').waitFor();
    await addIn.read(page.mainFrame(), 'question on the agenda');
    addIn.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, meetings: { ...pair.meetings, next: null } }));
    addIn.change(/GET .*times$/, () => suggestedTimes('found'));
    await open(page, next, 'question without a 1:1');
    await open(page, `/agenda/${report.pairId}`, 'times on the page');
    await page.getByText(addIn.say('times.file')).first().waitFor();
    await page.route((url) => url.pathname.endsWith('/invite'), (route) => route.fulfill({ status: 503, body: '' }));
    await page.getByText(addIn.say('times.file')).first().click();
    await page.getByText(addIn.say('times.fileFailed')).waitFor();
    await addIn.read(page.mainFrame(), 'a calendar file that failed');
    await context.close();
    expect(addIn.takeFaults()).toEqual([]);
  });
});

async function open(page: Page, path: string, state: string): Promise<void> {
  await page.goto(`${host}${path}${path.includes('?') ? '&' : '?'}person=${encodeURIComponent(manager)}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await addIn.read(page.mainFrame(), state);
}

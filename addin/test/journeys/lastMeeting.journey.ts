import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { otherIn, plannedOneOnOnes } from './company';
import { violationsIn } from './accessibility';
import { openBrowser } from './browser';
import { tabTo } from './keyboard';
import { Outlook } from './outlook';

const host = inject('localHost');
const manager = 'amara.okafor@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

interface Told { readonly pairId: string; readonly meetings: { readonly lastStart?: string } }

/** Somebody whom the manager has met lately, with what was written then. */
async function metLately(): Promise<Told> {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${host}/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST', headers: { 'X-Local-User': manager, 'Content-Type': 'application/json' }, ...body === undefined ? {} : { body: JSON.stringify(body) },
    });
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
    return answer.json();
  };
  const meeting = (await plannedOneOnOnes(manager))[0]!;
  const { reports } = await ask('me') as { reports: { pairId: string; person: { email: string } }[] };
  const { pairId } = reports.find(({ person }) => person.email === otherIn(meeting).address)!;
  const pair = await ask(`pairs/${pairId}`) as Told;
  expect(pair.meetings.lastStart, 'when they met last').toBeDefined();
  await ask(`pairs/${pairId}/notes`, { id: crypto.randomUUID().replaceAll('-', ''), audience: 'pair', occurrence: pair.meetings.lastStart, text: 'We agreed:\n- the small plan\n- more at https://contoso.com/plan.' });
  return pair;
}

describe('last time', () => {
  it('is opened from its date by keyboard, read, and closed again', async () => {
    await metLately();
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting((await plannedOneOnOnes(manager))[0]!);
    await outlook.skipFirstSteps();
    const opener = outlook.pane.getByRole('button', { name: 'agenda and notes of last time' });
    await opener.waitFor();
    await outlook.focusBefore();
    await tabTo(outlook, (await opener.locator('b').innerText()).trim());
    await outlook.page.keyboard.press('Enter');
    const link = outlook.pane.getByRole('link', { name: 'https://contoso.com/plan' }).first();
    await link.waitFor();
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await outlook.pane.getByRole('heading', { name: /^Last time, / }).waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await tabTo(outlook, 'Close last time');
    await outlook.look('last-time');
    await outlook.page.keyboard.press('Enter');
    await link.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await outlook.close();
  });

  it.each(['light', 'dark'] as const)('is on the page of links, too, in %s colours', async (colours) => {
    const { pairId } = await metLately();
    const page = await (await browser.newContext({ viewport: { width: 320, height: 570 }, colorScheme: colours, locale: 'en-GB', reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${host}/agenda/${pairId}?person=${encodeURIComponent(manager)}`);
    await page.getByRole('button', { name: 'agenda and notes of last time' }).click();
    await page.getByRole('link', { name: 'https://contoso.com/plan' }).first().waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe('a link that is opened before anybody is chosen', () => {
  async function opened(path: string): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(host + path);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/people/);
    return context;
  }

  it('is come back to once somebody is, also through the search', async () => {
    const { pairId } = await metLately();
    const context = await opened(`/agenda/${pairId}`);
    const [page] = context.pages();
    await page!.getByLabel('Find somebody').fill('Amara');
    await page!.getByRole('button', { name: 'Find' }).click();
    await page!.getByRole('button', { name: /Amara Okafor/ }).click();
    await page!.waitForURL(`${host}/agenda/${pairId}`);
    await page!.getByText('Points to talk about').first().waitFor();
    await context.close();
  });
});

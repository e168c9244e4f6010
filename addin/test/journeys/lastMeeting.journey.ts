import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { otherIn, scheduledOneOnOnes } from './company';
import { violationsIn } from './accessibility';
import { openBrowser } from './browser';
import { tabTo } from './keyboard';
import { Outlook } from './outlook';

const host = inject('localHost');
const manager = 'amara.okafor@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

interface MetPair { readonly pairId: string; readonly meetings: { readonly lastStart?: string } }

/** A pair that has met recently, with a note about it. */
async function pairThatMet(): Promise<MetPair> {
  const request = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${host}/api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'X-Local-User': manager, 'Content-Type': 'application/json' },
      ...body === undefined ? {} : { body: JSON.stringify(body) },
    });
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
    return answer.json();
  };
  const meeting = (await scheduledOneOnOnes(manager))[0]!;
  const { reports } = await request('me') as { reports: { pairId: string; person: { email: string } }[] };
  const { pairId } = reports.find(({ person }) => person.email === otherIn(meeting).address)!;
  const pair = await request(`pairs/${pairId}`) as MetPair;
  expect(pair.meetings.lastStart, 'when they met last').toBeDefined();
  await request(`pairs/${pairId}/notes`, {
    id: crypto.randomUUID().replaceAll('-', ''),
    audience: 'pair',
    occurrence: pair.meetings.lastStart,
    text: 'We agreed:\n- the small plan\n- more at https://contoso.com/plan.',
  });
  return pair;
}

describe('the last 1:1', () => {
  it('can be opened from its date by keyboard, read, and closed again', async () => {
    await pairThatMet();
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting((await scheduledOneOnOnes(manager))[0]!);
    await outlook.skipIntroduction();
    const opener = outlook.pane.getByRole('button', { name: 'agenda and notes from the last 1:1' });
    await opener.waitFor();
    await outlook.focusBefore();
    await tabTo(outlook, (await opener.locator('b').innerText()).trim());
    await outlook.page.keyboard.press('Enter');
    const link = outlook.pane.getByRole('link', { name: 'https://contoso.com/plan' }).first();
    await link.waitFor();
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    await outlook.pane.getByRole('heading', { name: /^Last 1:1, / }).waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await tabTo(outlook, 'Close the last 1:1');
    await outlook.checkAppearance('last-meeting');
    await outlook.page.keyboard.press('Enter');
    await link.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await outlook.close();
  });

  it.each(['light', 'dark'] as const)('is also on the page for links, in %s colours', async (colours) => {
    const { pairId } = await pairThatMet();
    const viewport = { width: 320, height: 570 };
    const context = await browser.newContext({ viewport, colorScheme: colours, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${host}/agenda/${pairId}?person=${encodeURIComponent(manager)}`);
    await page.getByRole('button', { name: 'agenda and notes from the last 1:1' }).click();
    await page.getByRole('link', { name: 'https://contoso.com/plan' }).first().waitFor();
    expect(await violationsIn(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
});

describe('a link that is opened before a person was chosen', () => {
  async function open(path: string): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(host + path);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/people/);
    return context;
  }

  it('is opened again once a person was found and chosen', async () => {
    const { pairId } = await pairThatMet();
    const context = await open(`/agenda/${pairId}`);
    const [page] = context.pages();
    await page!.getByLabel('Find somebody').fill('Amara');
    await page!.getByRole('button', { name: 'Find' }).click();
    await page!.getByRole('button', { name: /Amara Okafor/ }).click();
    await page!.waitForURL(`${host}/agenda/${pairId}`);
    await page!.getByText('Points to discuss').first().waitFor();
    await context.close();
  });
});

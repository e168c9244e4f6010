import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsIn } from './accessibility';
import { newContext, openBrowser } from './browser';

const host = inject('localHost');
const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));
const manager = 'amara.okafor@northwind.example';
const stranger = 'soren.kjaer@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

async function request(path: string, accept: string): Promise<Response> {
  return fetch(host + path, { headers: { 'X-Local-User': manager, 'Accept': accept } });
}

/** The path of a link in the digest that starts like this. */
async function digestLink(to: string): Promise<string> {
  const mail = await (await request('/api/digest/preview', 'text/html')).text();
  const link = new RegExp(`${host}(/${to}[^"]*)"`).exec(mail)?.[1];
  expect(link, `a link of the digest to ${to}`).toBeDefined();
  return link!;
}

function picture(name: string): string {
  mkdirSync(screenshots, { recursive: true });
  return join(screenshots, `${name}.png`);
}

const forms = [['light', 320], ['dark', 320], ['dark', 1280], ['light', 1280]] as const;

describe('a link', () => {
  async function follow(path: string, person: string, expected: string, isWhole = true): Promise<Page> {
    const page = await (await newContext(browser)).newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${host}${path}${path.includes('?') ? '&' : '?'}person=${encodeURIComponent(person)}`);
    await page.getByText(expected, { exact: isWhole }).first().waitFor();
    return page;
  }

  async function checkAppearance(page: Page): Promise<void> {
    for (const [colorScheme, width] of forms) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      expect(await violationsIn(page.mainFrame()), `violations in ${colorScheme} colours at a width of ${String(width)}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }

  it('of the digest adds its question to the agenda by keyboard, and then opens the agenda', async () => {
    const page = await follow(await digestLink('next/'), manager, 'Your next 1:1', false);
    await checkAppearance(page);
    const question = await page.locator('blockquote').innerText();
    await page.getByRole('button', { name: 'Add to the agenda' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Open the agenda' }).waitFor();
    await checkAppearance(page);
    await page.getByRole('link', { name: 'Open the agenda' }).click();
    await page.getByText(question, { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('to the workshop for managers shows its plan, keeps the sides of the cards apart and prints', async () => {
    const page = await follow('/workshop', manager, 'Before the workshop');
    await page.getByText('Why we are here').first().waitFor();
    await page.screenshot({ path: picture('workshop'), fullPage: true, animations: 'disabled' });
    await checkAppearance(page);
    expect(await page.getByText('You are Noor.', { exact: false }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.getByRole('button', { name: 'Stop the clock' }).waitFor();
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('You are Noor.', { exact: false }).isVisible()).toBe(true);
    for (const name of ['Print', 'Stop the clock', 'One more: Statements']) {
      expect(await page.getByRole('button', { name, includeHidden: true }).isVisible()).toBe(false);
    }

    await page.screenshot({ path: picture('workshop-printed'), fullPage: true, animations: 'disabled' });
    await page.context().close();
  });

  it('to an agenda works for the two people only, and preferences are personal', async () => {
    const { reports } = await (await request('/api/me', 'application/json')).json() as { reports: { pairId: string }[] };
    const agenda = `/agenda/${reports[0]!.pairId}`;
    for (const [path, person, expected] of [
      [agenda, manager, 'Points to discuss'],
      [agenda, stranger, 'This agenda belongs to two other people'],
      [await digestLink('preferences'), manager, 'How long before each 1:1'],
    ] as const) {
      const page = await follow(path, person, expected);
      await checkAppearance(page);
      await page.context().close();
    }
  });
});

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { guideLanguages, guides } from '../../build/guides.mjs';
import { readLanguage } from '../../build/language.mjs';
import type { CalendarMeeting } from '../../playground/app/server';
import { violationsIn } from './accessibility';
import { newContext, openBrowser } from './browser';
import { chooseLanguage } from './chosenLanguage';
import { otherIn, scheduledOneOnOnes } from './company';
import { points, taken } from './guidePictures';
import { Outlook } from './outlook';
import { layoutFaults } from './reading';

const host = inject('localHost');
const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));
const documents = fileURLToPath(new URL('../../../docs/guides/', import.meta.url));
/** Has reports with each status, and nobody else writes anything in this person's pane. */
const manager = 'fatima.benali@northwind.example';
const managerOfManagers = 'lea.dubois@northwind.example';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  mkdirSync(screenshots, { recursive: true });
});
afterAll(async () => {
  await chooseLanguage(manager, '');
  await chooseLanguage(managerOfManagers, '');
  await browser.close();
});

/** Pages of paper. What people look something up in is longer than the others. */
const longer: Readonly<Record<string, number>> = { privacy: 9 };

const addressOf = (language: string, id: string): string => `${host}${language === 'en' ? '' : `/${language}`}/guides/${id}?stay`;

describe.each(await guideLanguages())('A guide in %s', (language) => {
  async function checkAppearance(page: Page, id: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const where = `${language}/${id} at ${String(width)}, ${colorScheme}`;
    // All languages have the same colours: dark ones are looked at in English, and what axe finds in the text in light ones.
    if (language === 'en' || colorScheme === 'light') {
      expect(await violationsIn(page.mainFrame()), where).toEqual([]);
    }

    expect(await layoutFaults(page.mainFrame()), where).toEqual([]);
    if (process.env['PICTURES'] === 'all') {
      await page.screenshot({ path: join(screenshots, `guide-${language}-${id}-${String(width)}-${colorScheme}.png`), fullPage: true });
    }
  }

  it('is accessible on a phone and a screen, in light and dark colours, and fits on few pages of paper', async () => {
    const context = await newContext(browser);
    const page = await context.newPage();
    for (const id of guides) {
      expect((await page.goto(addressOf(language, id)))?.status()).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
      await checkAppearance(page, id, 320, 'dark');
      await checkAppearance(page, id, 800, 'light');
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type \/Page\b/g)?.length, `the pages of ${language}/${id}`).toBeLessThanOrEqual(longer[id] ?? 2);
    }

    await context.close();
  });

  it('can be read, and read in another language, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 800, height: 800 } });
    const page = await context.newPage();
    await page.goto(addressOf(language, 'report'));
    const other = language === 'ja' ? 'fr' : 'ja';
    await page.locator(`footer a[lang="${other}"]`).click();
    await page.waitForURL(addressOf(other, 'report'));
    await page.locator('main a').first().click();
    await page.waitForURL(`${host}/${other}/guides/fairness`);
    await context.close();
  });
});

it('A guide opens in the language of the browser, and in another one for whoever goes to it', async () => {
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  await page.goto(`${host}/guides/works-council`);
  await page.waitForURL(`${host}/de/guides/works-council`);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${host}/guides/works-council?stay`);
  await page.getByRole('heading', { level: 1, name: 'For a works council' }).waitFor();
  await context.close();
});

describe('The "?" of the pane', () => {
  it.each([[manager], [managerOfManagers]])('leads %s, next to a 1:1 with a report, to the guide for a manager', async (who) => {
    const [meeting] = await scheduledOneOnOnes(who);
    expect(await guideNextTo(meeting!, who)).toBe(`${host}/guides/manager`);
  });

  it('leads a report, next to a 1:1 with the manager, to the guide for a report', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    expect(await guideNextTo(meeting!, otherIn(meeting!).address)).toBe(`${host}/guides/report`);
  });

  async function guideNextTo(meeting: CalendarMeeting, who: string): Promise<string> {
    const outlook = await Outlook.of(browser, who);
    await outlook.openMeeting(meeting);
    await outlook.skipIntroduction();
    await outlook.settled();
    const opened = outlook.context.waitForEvent('page');
    await outlook.pane.getByRole('link', { name: 'Guide to your 1:1s' }).click();
    const page = await opened;
    await page.getByRole('heading', { level: 1 }).waitFor();
    const address = page.url();
    await outlook.close();
    return address;
  }
});

describe.each(taken)('The pictures of the guides in %s', (folder, names) => {
  const language = folder.replace('-formal', '');

  /** Kept for the guides only when asked for, because a picture is never quite the same twice. */
  function keep(path: string, name: string): void {
    if (process.env['UPDATE_GUIDES'] !== undefined) {
      copyFileSync(path, join(documents, language, `${name}${folder === language ? '' : '.formal'}.png`));
    }
  }

  it(`show ${names.join(', ')}`, async () => {
    const { texts } = await readLanguage(folder);
    await chooseLanguage(manager, folder);
    const [meeting] = await scheduledOneOnOnes(manager);
    await putPoints(meeting!, points[language]!);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.button(texts.get('introduction.skip')!).click();
    for (const [name, tab] of [['agenda', 'pane.tabs.agenda'], ['mine', 'pane.tabs.mine']] as const) {
      await outlook.tab(texts.get(tab)!).click();
      await outlook.settled();
      await outlook.fit();
      const path = join(screenshots, `guide-${folder}-${name}.png`);
      await outlook.photograph(path);
      keep(path, name);
    }

    await outlook.close();
    await chooseLanguage(managerOfManagers, folder);
    keep(await photographDigest(), 'digest');
  });

  async function photographDigest(): Promise<string> {
    const context = await browser.newContext({ viewport: { width: 640, height: 860 } });
    const page = await context.newPage();
    const mail = await fetch(`${host}/api/digest/preview`, { headers: { 'X-Local-User': managerOfManagers, 'Accept': 'text/html' } });
    await page.setContent(await mail.text());
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const path = join(screenshots, `guide-${folder}-digest.png`);
    await page.screenshot({ path });
    await context.close();
    return path;
  }
});

/** What the agenda of this 1:1 contains from now on. */
async function putPoints(meeting: CalendarMeeting, texts: readonly string[]): Promise<void> {
  const headers = { 'X-Local-User': manager, 'Content-Type': 'application/json' };
  const { reports } = await (await fetch(`${host}/api/me`, { headers })).json() as {
    readonly reports: readonly { readonly pairId: string; readonly person: { readonly email: string } }[];
  };
  const pair = reports.find(({ person }) => person.email === otherIn(meeting).address)?.pairId ?? '';
  const items = `${host}/api/pairs/${pair}/agendas/${meeting.start}/items`;
  const version = (await fetch(items, { headers })).headers.get('ETag') ?? '';
  const body = JSON.stringify({ items: texts.map((text, at) => ({ id: `guide-${String(at)}`, text })) });
  const put = await fetch(items, { method: 'PUT', headers: { ...headers, 'If-Match': version }, body });
  expect(put.status, await put.text()).toBe(200);
}

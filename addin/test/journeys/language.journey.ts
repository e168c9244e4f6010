import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptedLanguage, readLanguage, translatedLanguages } from '../../build/language.mjs';
import { newContext, openBrowser } from './browser';
import { chooseLanguage } from './chosenLanguage';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';
import { visibleTexts } from './reading';
import { layoutAtWidths } from './widths';

const host = inject('localHost');
/** Nobody else writes anything in this person's pane. */
const manager = 'marcus.johnson@northwind.example';
/** Gets a digest. */
const managerOfManagers = 'lea.dubois@northwind.example';
/** Words that occur in English sentences and not in the other languages. */
const englishWords = /\b(?:the|and|your|you|with|this|are)\b/i;
const english = (await readLanguage('en')).texts;
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => {
  await chooseLanguage(manager, '');
  await chooseLanguage(managerOfManagers, '');
  await browser.close();
});

/** Texts of the English catalogue that are different in this language, and other text that is clearly English. */
async function englishIn(frame: Frame, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const own = new Set(texts.values());
  const translated = new Set([...english].filter(([id, text]) => texts.get(id) !== text && !own.has(text)).map(([, text]) => text));
  // What there is to read is in English, and so are its title and those who publish it.
  const marked = new Set(await frame.locator('[lang=en], .readings .secondary').allInnerTexts());
  return (await visibleTexts(frame)).filter((text) => !marked.has(text) && (translated.has(text) || englishWords.test(text)));
}

/** What the frames of a page ask the API for. */
function languagesAsked(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/') && request.frame() !== page.mainFrame()) {
      asked.add(request.headers()['accept-language'] ?? '');
    }
  });
  return asked;
}

/** Opens everything that is closed in the tab. */
async function openAll(outlook: Outlook): Promise<void> {
  await outlook.pane.locator('[role=tabpanel]').evaluateAll((tabs) => {
    const closed = tabs.flatMap((tab) => [...tab.querySelectorAll<HTMLElement>('details:not([open]) > summary')]);
    closed.forEach((summary) => { summary.click(); });
  });
  await outlook.settled();
}

describe.each(await translatedLanguages())('Somebody who reads %s', (folder) => {
  const faults: string[] = [];

  async function read(page: Page, frame: Frame, state: string, texts: ReadonlyMap<string, string>): Promise<void> {
    faults.push(...(await englishIn(frame, texts)).map((text) => `${state}: ${text}`));
    faults.push(...await layoutAtWidths(page, frame, `language-${folder}-${state}`));
  }

  it('finds no English in the pane, nothing that is cut off, and no button of three lines', async () => {
    const { texts } = await readLanguage(folder);
    await chooseLanguage(manager, folder);
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    const asked = languagesAsked(outlook.page);
    await outlook.openMeeting(meeting!);
    await outlook.button(texts.get('introduction.skip')!).click();
    for (const tab of ['agenda', 'notes', 'coach', 'mine']) {
      await outlook.tab(texts.get(`pane.tabs.${tab}`)!).click();
      await outlook.settled();
      await openAll(outlook);
      await read(outlook.page, await outlook.frame(), tab, texts);
    }

    await outlook.pane.locator('.reports fluent-button:has(svg)').first().click();
    await outlook.pane.locator('form.card:has(fieldset)').waitFor();
    await read(outlook.page, await outlook.frame(), 'correction', texts);
    expect(await (await outlook.frame()).locator('html').getAttribute('lang')).toBe(folder.replace('-formal', ''));
    expect([...asked]).toEqual([acceptedLanguage(folder, await translatedLanguages())]);
    expect(faults.splice(0)).toEqual([]);
    await outlook.close();
  });

  it('finds no English on the pages that a mail links to, whatever language the browser has, or on paper', async () => {
    const { texts } = await readLanguage(folder);
    await chooseLanguage(manager, folder);
    const context = await newContext(browser);
    const page = await context.newPage();
    await page.goto(`${host}/preferences?person=${encodeURIComponent(manager)}`);
    await page.waitForURL(`${host}/${folder}/preferences?*`);
    await page.getByText(texts.get('settings.prepares')!).waitFor();
    await read(page, page.mainFrame(), 'preferences', texts);
    await page.goto(`${host}/workshop?person=${encodeURIComponent(manager)}`);
    await page.getByText(texts.get('workshop.start')!).waitFor();
    await page.emulateMedia({ media: 'print' });
    await read(page, page.mainFrame(), 'workshop-printed', texts);
    expect(faults.splice(0)).toEqual([]);
    await context.close();
  });

  it('finds no English in a digest, or on the page that stops it', async () => {
    const { texts } = await readLanguage(folder);
    await chooseLanguage(managerOfManagers, folder);
    const context = await newContext(browser);
    const page = await context.newPage();
    const mail = await fetch(`${host}/api/digest/preview`, { headers: { 'X-Local-User': managerOfManagers, 'Accept': 'text/html' } });
    const html = await mail.text();
    await page.setContent(html);
    await read(page, page.mainFrame(), 'digest', texts);
    const stop = /\/api\/unsubscribe\?[^"]+/.exec(html)?.[0].replaceAll('&amp;', '&') ?? 'no link';
    expect((await page.goto(host + stop))?.status()).toBe(200);
    await read(page, page.mainFrame(), 'unsubscribe', texts);
    await page.locator('button').click();
    await page.locator('input[value=Undo]').waitFor({ state: 'attached' });
    await read(page, page.mainFrame(), 'unsubscribed', texts);
    await page.locator('button').click();
    await page.locator('input[value=One-Click]').waitFor({ state: 'attached' });
    expect(faults.splice(0)).toEqual([]);
    await context.close();
  });
});

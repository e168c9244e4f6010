import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptedLanguage, readLanguage, translatedLanguages } from '../../build/language.mjs';
import { newContext, openBrowser } from './browser';
import { chooseLanguage } from './chosenLanguage';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';
import { layoutFaults, visibleTexts } from './reading';

const host = inject('localHost');
/** Nobody else writes anything in this person's pane. */
const manager = 'marcus.johnson@northwind.example';
const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));
/** Words that occur in English sentences and not in the other languages. */
const englishWords = /\b(?:the|and|your|you|with|this|are)\b/i;
const english = (await readLanguage('en')).texts;
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => {
  await chooseLanguage(manager, '');
  await browser.close();
});

/** Texts of the English catalogue that are different in this language, and other text that is clearly English. */
async function englishIn(frame: Frame, texts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const own = new Set(texts.values());
  const translated = new Set([...english].filter(([id, text]) => texts.get(id) !== text && !own.has(text)).map(([, text]) => text));
  return (await visibleTexts(frame)).filter((text) => translated.has(text) || englishWords.test(text));
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

describe.each([['de', ''], ['de', 'formal'], ['fr', 'formal'], ['es', ''], ['ja', '']])('Somebody who reads %s %s', (language, address) => {
  const folder = address === 'formal' ? `${language}-formal` : language;
  const faults: string[] = [];

  async function read(frame: Frame, state: string, texts: ReadonlyMap<string, string>): Promise<void> {
    faults.push(...[...await englishIn(frame, texts), ...await layoutFaults(frame)].map((fault) => `${state}: ${fault}`));
    mkdirSync(screenshots, { recursive: true });
    await frame.locator('body').screenshot({ path: join(screenshots, `language-${folder}-${state}.png`), animations: 'disabled' });
  }

  it('finds no English in the pane, and nothing that is cut off', async () => {
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
      await outlook.fit();
      await read(await outlook.frame(), tab, texts);
    }

    expect(await (await outlook.frame()).locator('html').getAttribute('lang')).toBe(language);
    expect([...asked]).toEqual([acceptedLanguage(folder, await translatedLanguages())]);
    expect(faults.splice(0)).toEqual([]);
    await outlook.close();
  });

  it('finds no English on the page that a mail links to, whatever language the browser has', async () => {
    const { texts } = await readLanguage(folder);
    await chooseLanguage(manager, folder);
    const context = await newContext(browser);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 570 });
    await page.goto(`${host}/preferences?person=${encodeURIComponent(manager)}`);
    await page.waitForURL(`${host}/${folder}/preferences?*`);
    await page.getByText(texts.get('settings.prepares')!).waitFor();
    await read(page.mainFrame(), 'preferences', texts);
    expect(faults.splice(0)).toEqual([]);
    await context.close();
  });
});

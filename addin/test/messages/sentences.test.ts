import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Not for words: the clock of another time zone and the name of the machine's have no other source in a browser. */
const notForWords = ['src/host/browserHost.ts', 'src/host/machineTimeZone.ts'];

const product = ['src', 'playground', 'build', 'manifest', 'public', 'guides'];

/** What formats in the words of the browser or of Node.js. */
const formatting = /\bIntl\b|\.toLocale\w*\(|\.to(?:Date|Time|UTC|GMT)String\(/;

async function filesFormatting(): Promise<string[]> {
  const folders = await Promise.all(product.map(async (folder) =>
    (await readdir(root + folder, { recursive: true })).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)));
  const code = folders.flat().filter((file) => /(?<!\.test)\.(tsx?|m?js|mts|html)$/.test(file));
  expect(product.filter((folder) => !code.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
  return code.filter((file) => formatting.test(readFileSync(root + file, 'utf8'))).sort();
}

describe('No sentence', () => {
  it('is formatted by the browser, whose words change with its version', async () => {
    expect(await filesFormatting()).toEqual(notForWords);
  });

  it.each([
    ['new Intl.DateTimeFormat("de")', true],
    ['const { NumberFormat } = Intl;', true],
    ['day.toLocaleDateString()', true],
    ['count.toLocaleString("en")', true],
    ['at.toTimeString()', true],
    ['at.toISOString().slice(0, 10)', false],
    ['a.localeCompare(b)', false],
  ])('contains what %s would say', (code, isFound) => {
    expect(formatting.test(code)).toBe(isFound);
  });

  it('stands in an HTML file: its words come from the catalogue when it is built', async () => {
    const folders = await Promise.all(['public', 'playground/static'].map(async (folder) =>
      (await readdir(root + folder)).filter((name) => name.endsWith('.html')).map((name) => `${folder}/${name}`)));
    const found = folders.flat().map((file) => [file, wordsOfPage(readFileSync(root + file, 'utf8'))]);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(([, words]) => /\p{L}/u.test(words ?? ''))).toEqual([]);
    expect(wordsOfPage('<title>{{pane.loading}}</title><p title="Wait" class="a">Loading</p>')).toBe('Wait Loading');
  });
});

/** What people would read, without messages and our name. */
function wordsOfPage(html: string): string {
  const attributes = (tag: string): string =>
    [...tag.matchAll(/ (?:title|alt|aria-label|placeholder)="([^"]*)"/g), ['', ' ']].map(([, text]) => text).join(' ');
  const shown = html.replace(/<!--.*?-->|<style.*?<\/style>/gs, '').replace(/<[^>]*>/g, attributes);
  return shown.replace(/\{\{[\w.]+\}\}|OutlookOneOnOne/g, '').trim().replace(/\s+/g, ' ');
}

import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Not for words: the clock of another time zone and the name of the machine's have no other source in a browser. */
const notForWords = ['src/host/browserHost.ts', 'src/host/machineTimeZone.ts'];

async function filesUsing(pattern: RegExp): Promise<string[]> {
  const folders = await Promise.all(['src', 'playground', 'build'].map(async (folder) =>
    (await readdir(root + folder, { recursive: true })).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)));
  return folders.flat().filter((file) => /(?<!\.test)\.(tsx?|mjs)$/.test(file) && pattern.test(readFileSync(root + file, 'utf8'))).sort();
}

describe('No sentence', () => {
  it('is formatted by the browser, whose words change with its version', async () => {
    expect(await filesUsing(/\bIntl\.|\.toLocale\w*String\(/)).toEqual(notForWords);
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

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { guides } from '../build/guides.mjs';
import { writeHosting } from '../build/hosting.mjs';
import { translatedLanguages } from '../build/language.mjs';

const published = fileURLToPath(new URL('../public/staticwebapp.config.json', import.meta.url));

/** https://learn.microsoft.com/azure/static-web-apps/configuration#restrictions */
const mostBytes = 20 * 1024;

interface Rule {
  readonly route: string;
  readonly rewrite?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

it('Every language has the links and the headers that English has, and shares its icons', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  const file = join(folder, 'hosting.json');
  await writeHosting(published, file, await translatedLanguages(), { '/playground/*': { 'X-Own': 'yes' } });
  const text = await readFile(file, 'utf8');
  const { routes } = JSON.parse(text) as { readonly routes: readonly Rule[] };
  const rewrites = new Map(routes.map(({ route, rewrite }) => [route, rewrite]));
  expect(['/agenda/*', '/de/agenda/*', '/de-formal/preferences'].map((route) => rewrites.get(route)))
    .toEqual(['/page.html', '/de/page.html', '/de-formal/page.html']);
  expect(guides.map((id) => rewrites.get(`/ja/guides/${id}`))).toEqual(guides.map((id) => `/ja/guides/${id}.html`));
  const headers = new Map(routes.map((rule) => [rule.route, rule.headers]));
  expect(headers.get('/de/chunks/*')).toEqual(headers.get('/chunks/*'));
  expect(headers.get('/de/playground/*')).toEqual({ 'X-Own': 'yes' });
  expect(headers.has('/de/icons/*')).toBe(false);
  expect(text.length).toBeLessThan(mostBytes);
  await rm(folder, { recursive: true });
});

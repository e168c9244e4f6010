import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { themeCss } from '../build/theme.mjs';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theme-'));
  await writeFile(join(folder, 'pane.css'), 'body{font-family:var(--fontFamilyBase)}');
});
afterAll(() => rm(folder, { recursive: true }));

it('Japanese has a font of its own and lines that break between phrases, and English has neither', async () => {
  const [english, japanese] = [await themeCss(folder, 'en'), await themeCss(folder, 'ja')];
  const own = japanese.slice(english.length);
  expect(japanese.startsWith(english)).toBe(true);
  expect(own).toContain("--fontFamilyBase:'Yu Gothic UI','Hiragino Sans',Meiryo,");
  expect(own).toContain('word-break:auto-phrase');
  expect(english).not.toContain('Gothic');
});

it('German hyphenates long words in both forms of address, and no other language does', async () => {
  const sheets = await Promise.all(['de', 'de-formal', 'en', 'es', 'fr', 'ja'].map((tag) => themeCss(folder, tag)));
  expect(sheets.map((sheet) => sheet.includes(';hyphens:auto'))).toEqual([true, true, false, false, false, false]);
});

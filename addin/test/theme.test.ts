import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { themeCss } from '../build/theme.mjs';

it('Japanese has a font of its own and lines that break between phrases, and English has neither', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'theme-'));
  await writeFile(join(folder, 'pane.css'), 'body{font-family:var(--fontFamilyBase)}');
  const [english, japanese] = [await themeCss(folder, 'en'), await themeCss(folder, 'ja')];
  await rm(folder, { recursive: true });

  const own = japanese.slice(english.length);
  expect(japanese.startsWith(english)).toBe(true);
  expect(own).toContain("--fontFamilyBase:'Yu Gothic UI','Hiragino Sans',Meiryo,");
  expect(own).toContain('word-break:auto-phrase');
  expect(english).not.toContain('Gothic');
});

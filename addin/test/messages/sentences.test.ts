import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Not for words: the clock of another time zone and the name of the machine's have no other source in a browser. */
const notForWords = ['src/host/browserHost.ts', 'src/host/machineTimeZone.ts'];

async function filesUsing(pattern: RegExp): Promise<string[]> {
  const folders = await Promise.all(['src', 'playground'].map(async (folder) =>
    (await readdir(root + folder, { recursive: true })).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)));
  return folders.flat().filter((file) => /(?<!\.test)\.tsx?$/.test(file) && pattern.test(readFileSync(root + file, 'utf8'))).sort();
}

describe('No sentence', () => {
  it('is formatted by the browser, whose words change with its version', async () => {
    expect(await filesUsing(/\bIntl\.|\.toLocale\w*String\(/)).toEqual(notForWords);
  });
});

// Writes src/launchevent/templates.ts in English. With --check, only checks whether it is current. The build makes those of the other
// languages.
import { readFile, writeFile } from 'node:fs/promises';
import { eventTemplates } from './eventTemplates.mjs';

const target = new URL('../src/launchevent/templates.ts', import.meta.url);
const current = await eventTemplates('en');
if (!process.argv.includes('--check')) {
  await writeFile(target, current);
} else if (await readFile(target, 'utf8').catch(() => '') !== current) {
  console.error("src/launchevent/templates.ts does not match the template library: run 'npm run templates:generate'.");
  process.exitCode = 1;
}

// The one file that classic Outlook on Windows runs without a page: no imports, old syntax, small.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The limit of what may be loaded before an event is handled, in bytes after gzip. */
export const launchEventBudget = 15 * 1024;

/** ES2016 is what the vendor promises of that runtime: https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation. */
export async function bundleLaunchEvent() {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2016',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  const size = gzipSync(file.text).length;
  if (size > launchEventBudget) {
    throw new Error(`launchevent.js is ${size} bytes after gzip; ${launchEventBudget} are allowed.`);
  }
  return file.text;
}

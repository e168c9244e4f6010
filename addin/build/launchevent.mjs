// The one file that classic Outlook on Windows runs without a page: no imports, and syntax of ES2016, which is what the vendor
// promises of that runtime (https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation).
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function bundleLaunchEvent() {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/main.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2016',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return file.text;
}

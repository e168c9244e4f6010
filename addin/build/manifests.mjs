// For its options: npm run manifest -- --help
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(here, 'node_modules', '.manifest-'));
try {
  const outfile = join(folder, 'write.mjs');
  const entryPoints = [join(here, 'manifest/write.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
  const { writeManifests, WrongUsage } = await import(pathToFileURL(outfile).href);
  try {
    console.log(`Written to ${await writeManifests(process.argv.slice(2), join(here, 'manifest/package'), join(here, 'dist'))}`);
  } catch (error) {
    if (!(error instanceof WrongUsage)) {
      throw error;
    }
    console.error(error.message);
    process.exitCode = 2;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

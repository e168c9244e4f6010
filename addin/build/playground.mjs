// Adds the playground, the page that stands in for Outlook, and the real office.js to a build for the Local host.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { withWords } from './language.mjs';

const officeFiles = ['office.js', 'outlook-web-16.01.js', 'en-us/outlook_strings.js', 'en-us/office_strings.js'];
const hostedScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"';
const localScript = '<script src="/playground/msajax.js"$1></script>\n  <script src="/playground/office-js/office.js"';

/** What all languages share: the page that stands in for Outlook, and office.js. @param texts - the words of the page by id. */
export async function buildPlayground(root, folder, common, texts) {
  const target = join(root, folder, 'playground');
  await cp(join(root, 'playground/static'), target, { recursive: true });
  await writeFile(join(target, 'index.html'), withWords(await readFile(join(target, 'index.html'), 'utf8'), texts));
  await copyOffice(join(target, 'office-js'));
  await build({
    ...common,
    entryPoints: { playground: 'playground/app/main.tsx' },
    outdir: join(folder, 'playground'),
    format: 'esm',
    target: 'es2022',
  });
}

/** The add-in's own pages in one language. @param base - the path at which the add-in in this language is served. */
export async function copyPlaygroundPages(target, base) {
  await mkdir(join(target, 'playground'), { recursive: true });
  await copyPage(join(target, 'taskpane.html'), join(target, 'playground/pane.html'), base);
  await copyPage(join(target, 'launchevent.html'), join(target, 'playground/events.html'), base);
}

/** @returns the headers of the playground by route. */
export async function playgroundHeaders(root) {
  return JSON.parse(await readFile(join(root, 'playground/hosting.json'), 'utf8'));
}

async function copyOffice(target) {
  const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
  for (const file of officeFiles) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(dist, file), join(target, file));
  }

  // office.js loads this file a while after it has started. It works without it.
  await mkdir(join(target, 'telemetry'));
  await writeFile(join(target, 'telemetry/oteljs_agave.js'), '// The playground sends no telemetry.\n');
}

/** Copies one page one folder further down, with a local office.js. The playground chooses the language, so the page must not. */
async function copyPage(from, to, base) {
  const page = await readFile(from, 'utf8');
  const script = new RegExp(`${hostedScript.replaceAll('.', '\\.')}( defer)?`);
  if (!script.test(page)) {
    throw new Error(`${from} does not load office.js in the expected way.`);
  }
  await writeFile(to, page
    .replace('  <script src="language.js"></script>\n', '')
    .replaceAll(/(src|href)="(?!https?:|\/)/g, `$1="${base}`)
    .replace(script, (_, defer = '') => `${localScript.replace('$1', defer)}${defer}`));
}

// Adds the playground, the page that stands in for Outlook, and the real office.js to a build for the Local host.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const officeFiles = ['office.js', 'outlook-web-16.01.js', 'en-us/outlook_strings.js', 'en-us/office_strings.js'];
const hostedScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"';
const localScript = '<script src="/playground/msajax.js"$1></script>\n  <script src="/playground/office-js/office.js"';

export async function buildPlayground(root, folder, common) {
  const target = join(root, folder, 'playground');
  await cp(join(root, 'playground/static'), target, { recursive: true });
  await copyOffice(join(target, 'office-js'));
  await copyPage(join(root, folder, 'taskpane.html'), join(target, 'pane.html'));
  await copyPage(join(root, folder, 'launchevent.html'), join(target, 'events.html'));
  await addHeaders(join(root, folder, 'staticwebapp.config.json'), join(root, 'playground/hosting.json'));
  await build({
    ...common,
    entryPoints: { playground: 'playground/app/main.tsx' },
    outdir: join(folder, 'playground'),
    format: 'esm',
    target: 'es2022',
  });
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

/** Copies one of the add-in's own pages one folder further down, with a local office.js. */
async function copyPage(from, to) {
  const page = await readFile(from, 'utf8');
  const script = new RegExp(`${hostedScript.replaceAll('.', '\\.')}( defer)?`);
  if (!script.test(page)) {
    throw new Error(`${from} does not load office.js in the expected way.`);
  }
  await writeFile(to, page
    .replaceAll(/(src|href)="(?!https?:|\/)/g, '$1="/')
    .replace(script, (_, defer = '') => `${localScript.replace('$1', defer)}${defer}`));
}

async function addHeaders(to, from) {
  const config = JSON.parse(await readFile(to, 'utf8'));
  const own = Object.entries(JSON.parse(await readFile(from, 'utf8'))).map(([route, headers]) => ({ route, headers }));
  await writeFile(to, JSON.stringify({ ...config, routes: [...own, ...config.routes] }, null, 2));
}

// The page that plays Outlook, with the real office.js beside it, into a build for the Local host.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const officeFiles = ['office.js', 'outlook-web-16.01.js', 'en-us/outlook_strings.js', 'en-us/office_strings.js'];
const fromNetwork = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"';
const fromHere = '<script src="/playground/msajax.js"$1></script>\n  <script src="/playground/office-js/office.js"';

export async function buildPlayground(root, folder, common) {
  const target = join(root, folder, 'playground');
  await cp(join(root, 'playground/static'), target, { recursive: true });
  await copyOffice(join(target, 'office-js'));
  await copyPage(join(root, folder, 'taskpane.html'), join(target, 'pane.html'));
  await copyPage(join(root, folder, 'launchevent.html'), join(target, 'events.html'));
  await addHeaders(join(root, folder, 'staticwebapp.config.json'), join(root, 'playground/hosting.json'));
  await build({ ...common, entryPoints: { playground: 'playground/app/main.tsx' }, outdir: join(folder, 'playground'), format: 'esm', target: 'es2022' });
}

async function copyOffice(target) {
  const dist = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
  for (const file of officeFiles) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(dist, file), join(target, file));
  }

  // office.js asks for it a while after it has started, and goes on without.
  await mkdir(join(target, 'telemetry'));
  await writeFile(join(target, 'telemetry/oteljs_agave.js'), '// The playground tells nobody anything.\n');
}

/** The add-in's own page, only with office.js from here and one folder further down. */
async function copyPage(from, to) {
  const page = await readFile(from, 'utf8');
  const script = new RegExp(`${fromNetwork.replaceAll('.', '\\.')}( defer)?`);
  if (!script.test(page)) {
    throw new Error(`${from} does not load office.js as it should.`);
  }
  await writeFile(to, page
    .replaceAll(/(src|href)="(?!https?:|\/)/g, '$1="/')
    .replace(script, (_, defer = '') => `${fromHere.replace('$1', defer)}${defer}`));
}

async function addHeaders(to, from) {
  const config = JSON.parse(await readFile(to, 'utf8'));
  const own = Object.entries(JSON.parse(await readFile(from, 'utf8'))).map(([route, headers]) => ({ route, headers }));
  await writeFile(to, JSON.stringify({ ...config, routes: [...own, ...config.routes] }, null, 2));
}

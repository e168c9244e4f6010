// Builds the pane, the page for links and the events twice: dist for an organisation, dist-local for the Local host, where nobody needs a
// password. Only the second one contains the local sign-in.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { budgetViolations, firstPaint, sizesOf } from './budgets.mjs';
import { bundleLaunchEvent } from './launchevent.mjs';
import { buildPlayground } from './playground.mjs';
import { themeCss } from './theme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

async function buildInto(folder, localSignIn) {
  await rm(`${root}${folder}`, { recursive: true, force: true });
  await mkdir(`${root}${folder}`, { recursive: true });
  await cp(`${root}public`, `${root}${folder}`, { recursive: true });
  const pane = await build({
    ...common,
    entryPoints: {
      taskpane: 'src/taskpane/main.tsx',
      page: 'src/page/main.tsx',
      ...(localSignIn ? {} : { 'sign-in': 'src/auth/dialogPage.ts' }),
    },
    outdir: folder,
    format: 'esm',
    splitting: true,
    target: ['es2022', 'chrome109', 'safari16'],
    chunkNames: 'chunks/[name]-[hash]',
    define: { LOCAL_SIGN_IN: String(localSignIn), VERSION: JSON.stringify(version) },
    sourcemap: localSignIn ? 'linked' : false,
  });
  await preload(pane.metafile, folder, 'taskpane', '');
  await preload(pane.metafile, folder, 'page', '/');
  await writeFile(`${root}${folder}/theme.css`, await themeCss(`${root}${folder}`));
  await writeFile(`${root}${folder}/launchevent.js`, await bundleLaunchEvent());
  if (localSignIn) {
    await buildPlayground(root, folder, common);
  }

  return pane.metafile;
}

/** Lets the browser load all scripts of the first paint at once, instead of discovering them one after the other. */
async function preload(metafile, folder, page, base) {
  const [own, ...others] = firstPaint(metafile, `${folder}/${page}.js`).map((file) => base + file.slice(folder.length + 1));
  const html = await readFile(`${root}${folder}/${page}.html`, 'utf8');
  const script = `  <script src="${own}" type="module"></script>\n`;
  if (!html.includes(script)) {
    throw new Error(`${page}.html does not load ${own} in the expected way.`);
  }

  const links = others.map((file) => `  <link rel="modulepreload" href="${file}">\n`).join('');
  await writeFile(`${root}${folder}/${page}.html`, html.replace(script, links + script));
}

const metafile = await buildInto('dist', false);
await buildInto('dist-local', true);

const sizes = await sizesOf(root, metafile);
for (const { what, bytes, most } of sizes) {
  console.log(`${what}: ${(bytes / 1024).toFixed(1)} of ${most / 1024} KiB gzip`);
}

const violations = await budgetViolations(root, sizes, metafile);
violations.forEach((violation) => console.error(violation));
process.exitCode = violations.length > 0 ? 1 : 0;

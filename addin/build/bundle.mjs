// Builds the pane, the page for links and the events into a folder, in one language.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { firstPaint } from './budgets.mjs';
import { readLanguage, withWords } from './language.mjs';
import { bundleLaunchEvent } from './launchevent.mjs';
import { notPeople } from './notPeople.mjs';
import { buildPlayground } from './playground.mjs';
import { themeCss } from './theme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

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

/**
 * @param folder - its path from addin. What is in it is removed.
 * @param localSignIn - for the Local host, with the playground and a sign-in without a password.
 * @param tag - the language.
 * @returns what esbuild says about the outputs, by their path from addin.
 */
export async function buildInto(folder, { localSignIn = false, tag = 'en' } = {}) {
  const { texts, plugins } = await readLanguage(tag);
  const target = join(root, folder);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(join(root, 'public'), target, { recursive: true });
  await putWords(target, texts);
  const pane = await build({
    ...common,
    plugins: [...plugins, notPeople],
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
  await writeFile(join(target, 'theme.css'), await themeCss(target));
  await writeFile(join(target, 'launchevent.js'), await bundleLaunchEvent(plugins));
  if (localSignIn) {
    await buildPlayground(root, folder, { ...common, plugins: [...plugins, notPeople] });
  }

  return pane.metafile;
}

async function putWords(target, texts) {
  const files = (await readdir(target)).filter((name) => /\.(html|js)$/.test(name));
  await Promise.all(files.map(async (name) => {
    const file = join(target, name);
    await writeFile(file, withWords(await readFile(file, 'utf8'), texts));
  }));
}

/** Lets the browser load all scripts of the first paint at once, instead of discovering them one after the other. */
async function preload(metafile, folder, page, base) {
  const [own, ...others] = firstPaint(metafile, `${folder}/${page}.js`).map((file) => base + file.slice(folder.length + 1));
  const html = await readFile(join(root, folder, `${page}.html`), 'utf8');
  const script = `  <script src="${own}" type="module"></script>\n`;
  if (!html.includes(script)) {
    throw new Error(`${page}.html does not load ${own} in the expected way.`);
  }

  const links = others.map((file) => `  <link rel="modulepreload" href="${file}">\n`).join('');
  await writeFile(join(root, folder, `${page}.html`), html.replace(script, links + script));
}

// Builds the pane, the page for links and the events into a folder, in one language.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { firstPaint } from './budgets.mjs';
import { writeGuides } from './guides.mjs';
import { writeHosting } from './hosting.mjs';
import { acceptedLanguage, hasTwoForms, pseudoLanguage, readLanguage, translatedLanguages, withWords } from './language.mjs';
import { bundleLaunchEvent } from './launchevent.mjs';
import { notPeople } from './notPeople.mjs';
import { buildPlayground, copyPlaygroundPages, playgroundHeaders } from './playground.mjs';
import { themeCss } from './theme.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const hostingFile = 'staticwebapp.config.json';

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
 * Builds all languages: English into the folder, each other language into a folder within it.
 * @returns for each language its tag, its folder, and what esbuild says about its outputs.
 */
export async function buildAllInto(folder, { localSignIn = false } = {}) {
  const tags = await translatedLanguages();
  const built = [{ tag: 'en', folder, metafile: await buildInto(folder, { localSignIn, folders: tags }) }];
  for (const tag of tags) {
    const own = `${folder}/${tag}`;
    built.push({ tag, folder: own, metafile: await buildInto(own, { localSignIn, tag, base: `/${tag}/`, folders: tags }) });
  }

  return built;
}

/**
 * @param folder - its path from addin. What is in it is removed.
 * @param localSignIn - for the Local host, with the playground and a sign-in without a password.
 * @param tag - the language.
 * @param base - the path at which the folder is served. The root is the English build, and contains what all languages share.
 * @param folders - those of the other languages.
 * @returns what esbuild says about the outputs, by their path from addin.
 */
export async function buildInto(folder, { localSignIn = false, tag = 'en', base = '/', folders = [] } = {}) {
  const { texts, plugins } = await readLanguage(tag);
  const target = join(root, folder);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const own = base === '/' ? 'en' : tag;
  await copyPages(target, base, new Map([...texts, ['folder', own], ['folders', folders.join(' ')]]));
  await writeGuides(target, { tag, base, folders, texts });
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
    define: {
      LOCAL_SIGN_IN: String(localSignIn), VERSION: JSON.stringify(version), LANGUAGES: JSON.stringify(folders),
      FOLDER: JSON.stringify(own), ACCEPTED_LANGUAGE: JSON.stringify(acceptedLanguage(tag, folders)),
      HAS_TWO_FORMS: String(hasTwoForms(tag, folders)),
    },
    sourcemap: localSignIn ? 'linked' : false,
  });
  await preload(pane.metafile, folder, 'taskpane', '');
  await preload(pane.metafile, folder, 'page', base);
  await writeFile(join(target, 'theme.css'), await themeCss(target, tag));
  await writeFile(join(target, 'launchevent.js'), await bundleLaunchEvent(plugins, tag === pseudoLanguage ? 'en' : tag, folders));
  if (localSignIn) {
    await copyPlaygroundPages(target, base);
  }

  if (base === '/') {
    await addShared(folder, { localSignIn, folders, plugins, texts });
  }

  return pane.metafile;
}

/** What exists only once, whatever the language. */
async function addShared(folder, { localSignIn, folders, plugins, texts }) {
  const target = join(root, folder);
  await cp(join(root, 'public/icons'), join(target, 'icons'), { recursive: true });
  await cp(join(root, 'public/config.json'), join(target, 'config.json'));
  const added = localSignIn ? await playgroundHeaders(root) : {};
  await writeHosting(join(root, 'public', hostingFile), join(target, hostingFile), folders, added);
  if (localSignIn) {
    await buildPlayground(root, folder, { ...common, plugins: [...plugins, notPeople] }, texts);
  }
}

/** Copies the pages and the scripts before them, with their words. */
async function copyPages(target, base, texts) {
  const files = (await readdir(join(root, 'public'))).filter((name) => /\.(html|js)$/.test(name));
  await Promise.all(files.map(async (name) => {
    const words = withWords(await readFile(join(root, 'public', name), 'utf8'), texts);
    await writeFile(join(target, name), words.replaceAll(/ (src|href)="\/(?!icons\/)/g, ` $1="${base}`));
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

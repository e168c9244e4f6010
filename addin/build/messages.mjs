// Writes every message of functions/Core/Messages as C# and as TypeScript. With --check, only checks whether both are current.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from './messages/catalogue.mjs';
import { generate } from './messages/generate.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = 'functions/Core/Messages';
const targets = ['functions/Core/Messages/Generated', 'addin/src/catalogue'];
/** The files among the generated ones that people write. */
const own = new Set(['addin/src/catalogue/arguments.ts', 'addin/src/catalogue/region.ts']);

async function catalogues() {
  const names = (await readdir(root + source)).filter((name) => name.endsWith('.json')).sort();
  return new Map(await Promise.all(names.map(async (name) => [`${source}/${name}`, await readFile(`${root}${source}/${name}`, 'utf8')])));
}

async function written() {
  const lists = await Promise.all(targets.map(async (folder) => (await readdir(root + folder, { recursive: true }).catch(() => []))
    .filter((name) => /\.(cs|ts)$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)));
  return lists.flat().filter((file) => !own.has(file));
}

async function write(files) {
  await Promise.all((await written()).filter((file) => !files.has(file)).map((file) => rm(root + file)));
  for (const [file, text] of files) {
    await mkdir(dirname(root + file), { recursive: true });
    await writeFile(root + file, text);
  }
}

async function check(files) {
  const stale = [];
  for (const [file, text] of files) {
    if (await readFile(root + file, 'utf8').catch(() => '') !== text) {
      stale.push(file);
    }
  }

  const left = (await written()).filter((file) => !files.has(file));
  [...stale, ...left].forEach((file) => console.error(`${file} does not match ${source}: run 'npm run messages:generate'.`));
  process.exitCode = stale.length + left.length === 0 ? 0 : 1;
}

try {
  const files = generate(await catalogues());
  await (process.argv.includes('--check') ? check(files) : write(files));
} catch (error) {
  if (!(error instanceof CatalogueError)) {
    throw error;
  }

  console.error(error.message);
  process.exitCode = 1;
}

// Formats messages in TypeScript, for the test that compares them with C# (tests/Core.Tests/Messages): reads an array of
// { language, id, arguments } and writes an array of sentences.
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../src/catalogue', import.meta.url));

/** The language of a region, such as en-US, is the language with another way to write times. */
async function modulesOf(language) {
  const [, tag = language, region = ''] = /^(\w+)-([A-Z]+)$/.exec(language) ?? [];
  const surfaces = (await readdir(`${folder}/${tag}`)).map((file) => file.slice(0, -'.ts'.length));
  const exported = [
    ...surfaces.map((surface) => `export * as ${surface} from './${tag}/${surface}';`),
    `import { reader } from './region'; reader.region = '${region}';`,
  ].join('\n');
  const { outputFiles: [file] } = await build({
    stdin: { contents: exported, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', write: false, minify: true,
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}

const requests = JSON.parse(await text(process.stdin));
const modules = new Map();
for (const language of new Set(requests.map((request) => request.language))) {
  modules.set(language, await modulesOf(language));
}

const texts = requests.map(({ language, id, arguments: given }) => {
  const message = id.split('.').reduce((found, name) => found[name], modules.get(language));
  return typeof message === 'string' ? message : message(given);
});
process.stdout.write(JSON.stringify(texts));

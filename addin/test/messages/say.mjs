// Formats messages in TypeScript, for the test that compares them with C# (tests/Core.Tests/Messages): reads an array of
// { language, id, arguments } and writes an array of sentences.
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../src/catalogue', import.meta.url));

async function modulesOf(language) {
  const surfaces = (await readdir(`${folder}/${language}`)).map((file) => file.slice(0, -'.ts'.length));
  const exported = surfaces.map((surface) => `export * as ${surface} from './${language}/${surface}';`).join('\n');
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

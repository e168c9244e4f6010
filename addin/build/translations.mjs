// Names each English message and each English file of content that has changed since somebody compared its translations with it. With
// names, records that somebody has: npm run translations:compared -- digest.subject Coaching/Content/ideas/count-to-ten.md
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { record, uncompared } from './messages/compared.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kept = 'docs/languages/compared.json';
const core = `${root}functions/Core/`;
const folders = ['Coaching/Content', 'Templates/Library'];

async function englishTexts() {
  const { $language, ...messages } = JSON.parse(await readFile(`${core}Messages/en.json`, 'utf8'));
  const files = await Promise.all(folders.map(async (folder) => {
    const names = (await readdir(`${core}${folder}/en`, { recursive: true })).filter((name) => name.endsWith('.md'));
    return Promise.all(names.map(async (name) => [
      `${folder}/${name.replaceAll('\\', '/')}`, await readFile(`${core}${folder}/en/${name}`, 'utf8'),
    ]));
  }));
  return new Map([...Object.entries(messages).map(([id, text]) => [id, JSON.stringify(text)]), ...files.flat()]);
}

async function comparedTexts() {
  return JSON.parse(await readFile(root + kept, 'utf8'));
}

function report({ changed, gone }) {
  changed.forEach((name) => console.error(`${name}: the English is new or has changed. Compare each translation with it.`));
  gone.forEach((name) => console.error(`${name}: ${kept} names it, but it has gone.`));
  if (changed.length + gone.length > 0) {
    console.error(`Then say so: npm run translations:compared --prefix addin -- ${(changed.length > 0 ? changed : ['']).join(' ')}`);
    process.exitCode = 1;
  }
}

async function confirm(english, compared, names) {
  const unknown = names.filter((name) => !english.has(name));
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: no English message or file has this name.`);
    process.exitCode = 1;
    return;
  }

  await writeFile(root + kept, `${JSON.stringify(record(english, compared, names), null, 2)}\n`);
}

const [action, ...names] = process.argv.slice(2);
const [english, compared] = await Promise.all([englishTexts(), comparedTexts()]);
if (action === '--check') {
  report(uncompared(english, compared));
} else {
  await confirm(english, compared, names);
}

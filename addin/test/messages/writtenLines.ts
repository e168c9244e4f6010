import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders = ['docs/guides', 'functions/Core/Coaching/Content', 'functions/Core/Templates/Library'];

/** What an idea proposes to say, and what a manager is proposed to ask: the digest puts both into quotation marks. */
export function quotedIn(language: string): readonly string[] {
  return ['ideas', 'questions'].flatMap((kind) => {
    const folder = `${root}functions/Core/Coaching/Content/${language}/${kind}`;
    return readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^---\n.*?\n---\n/su, ''))
      .map((text) => (kind === 'ideas' ? /^## Say\n(.*?)(?=^## |$(?![^]))/msu.exec(text)?.[1] ?? '' : text).trim());
  }).filter((text) => text !== '');
}

/** The lines of a language's guides, coaching and templates, each with its file. The catalogue has the same rules when it is read. */
export function linesIn(language: string): readonly string[] {
  const files = folders.flatMap((folder) => readdirSync(`${root}${folder}/${language}`, { recursive: true })
    .map((name) => `${folder}/${language}/${String(name)}`).filter((file) => file.endsWith('.md')));
  return files.flatMap((file) => readFileSync(root + file, 'utf8').split('\n').map((line) => `${file}: ${line}`));
}

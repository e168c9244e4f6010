// Writes src/launchevent/templates.ts from those built-in templates that repeat. With --check, only checks whether it is current.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const library = new URL('../../functions/Core/Templates/Library/en/', import.meta.url);
const target = new URL('../src/launchevent/templates.ts', import.meta.url);
/**
 * The templates that an event handler may use in a new invite. Templates for an occasion are chosen by people, or by the server, which
 * knows the occasion.
 */
const regular = /^cadence:.*\b(?:weekly|every-\d-weeks)\b/m;
const names = { 'me.first_name': '{me}', 'other.first_name': '{other}' };

function shorten(text, file) {
  const fill = (heading) => heading.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name) => {
    if (names[name] === undefined) {
      throw new Error(`${file}: a heading must not contain {{ ${name} }}, since events fill in headings without a server.`);
    }
    return names[name];
  });
  const id = /^id: (.+)$/m.exec(text)?.[1];
  const title = /^# (.+)$/m.exec(text)?.[1];
  const sections = [...text.matchAll(/^## (.+) \((\d+) min\)$/gm)].map(([, heading, minutes]) => [fill(heading), Number(minutes)]);
  if (id === undefined || title === undefined || sections.length === 0) {
    throw new Error(`${file} has no id, title or sections.`);
  }
  return [id, [fill(title), ...sections.map(([heading, minutes]) => `${minutes} ${heading}`)]];
}

const files = (await readdir(library)).filter((file) => file.endsWith('.md')).sort();
const texts = await Promise.all(files.map(async (file) => [await readFile(new URL(file, library), 'utf8'), file]));
const templates = texts.filter(([text]) => regular.test(text)).map(([text, file]) => shorten(text, file));
const entries = templates.map(([id, [title, ...sections]]) => {
  const texts = [title, ...sections.map((section) => `\n${section}`)].map(quote);
  return `  '${id}': ${texts.join('\n    + ')},\n`;
});
const current = `// Generated from functions/Core/Templates/Library/en by 'npm run templates:generate'.

/**
 * By id. The first line is the title; each of the others is a section: its minutes and its heading, in which {me} and {other} stand for
 * first names. One text for each template is smaller than a table.
 */
export const templates: Readonly<Record<'ten-ten-ten', string> & Partial<Record<string, string>>> = {\n${entries.join('')}};\n`;

function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

if (!process.argv.includes('--check')) {
  await writeFile(target, current);
} else if (await readFile(target, 'utf8').catch(() => '') !== current) {
  console.error("src/launchevent/templates.ts does not match the template library: run 'npm run templates:generate'.");
  process.exitCode = 1;
}

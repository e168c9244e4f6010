// The templates that an event handler may use in a new invite, without a server: titles and headings of those that repeat. Templates for an
// occasion are chosen by people, or by the server, which knows the occasion.
import { readdir, readFile } from 'node:fs/promises';

const library = new URL('../../functions/Core/Templates/Library/', import.meta.url);
const regular = /^cadence:.*\b(?:weekly|every-\d-weeks)\b/m;
const names = { 'me.first_name': '{me}', 'other.first_name': '{other}' };
const formalEnd = '-formal';

/** @returns the module src/launchevent/templates.ts in a language; what is not translated is in English. */
export async function eventTemplates(tag) {
  const files = (await readdir(new URL('en/', library))).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map(async (file) => [await read(`en/${file}`), file]));
  const templates = await Promise.all(texts.filter(([text]) => regular.test(text)).map(async ([english, file]) => {
    const own = tag === 'en' ? null : await translation(tag, file);
    return [file.slice(0, -'.md'.length), own === null ? shorten(english, file) : shorten(own, `${tag}/${file}`)];
  }));
  const entries = templates.map(([id, [title, ...sections]]) => {
    const lines = [title, ...sections.map((section) => `\n${section}`)].map(quote);
    return `  '${id}': ${lines.join('\n    + ')},\n`;
  });
  return `// Generated from functions/Core/Templates/Library/${tag} by 'npm run templates:generate'.

/**
 * By id. The first line is the title; each of the others is a section: its minutes and its heading, in which {me} and {other} stand for
 * first names. One text for each template is smaller than a table.
 */
export const templates: Readonly<Record<'ten-ten-ten', string> & Partial<Record<string, string>>> = {\n${entries.join('')}};\n`;
}

/** Puts the templates of a language into a bundle instead of the English ones. */
export function eventTemplatesIn(tag) {
  return {
    name: 'event templates',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]launchevent[\\/]templates\.ts$/ }, async () => ({ contents: await eventTemplates(tag), loader: 'ts' }));
    },
  };
}

/** The formal variant, or the familiar one if that addresses nobody, in a formal language. Null if there is none. */
async function translation(tag, file) {
  if (!tag.endsWith(formalEnd)) {
    return read(`${tag}/${file}`);
  }

  const language = tag.slice(0, -formalEnd.length);
  const familiar = await read(`${language}/${file}`);
  return await read(`${language}/${file.replace('.md', '.formal.md')}`)
    ?? (/^addresses-nobody:/m.test(familiar ?? '') ? familiar : null);
}

/** @returns null if there is no such file. */
async function read(path) {
  try {
    return await readFile(new URL(path, library), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

function shorten(text, file) {
  const fill = (heading) => heading.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, name) => {
    if (names[name] === undefined) {
      throw new Error(`${file}: a heading must not contain {{ ${name} }}, since events fill in headings without a server.`);
    }
    return names[name];
  });
  const title = /^# (.+)$/m.exec(text)?.[1];
  const sections = [...text.matchAll(/^## (.+) \((\d+) min\)$/gm)].map(([, heading, minutes]) => [fill(heading), Number(minutes)]);
  if (title === undefined || sections.length === 0) {
    throw new Error(`${file} has no title or sections.`);
  }
  return [fill(title), ...sections.map(([heading, minutes]) => `${minutes} ${heading}`)];
}

function quote(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

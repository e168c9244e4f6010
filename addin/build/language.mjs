// The language of a build. The product imports src/catalogue/<surface>, which is English; a build in another language has that language's
// messages instead, so that a bundle contains one language, and only the messages it uses.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { generate } from './messages/generate.mjs';
import { notingArguments, pseudoCatalogue } from './messages/pseudo.mjs';

const catalogues = join(import.meta.dirname, '../../functions/Core/Messages');
const modules = join(import.meta.dirname, '../src/catalogue');
const formalEnd = '-formal';

/** English with brackets and accents, for tests. It is made here and not stored in a file. */
export const pseudoLanguage = 'en-XA';

/** @returns the tags of all languages but English; that of a formal form ends in -formal. Each is a folder of the build. */
export async function translatedLanguages() {
  const names = (await readdir(catalogues)).filter((name) => name.endsWith('.json') && name !== 'en.json').sort();
  const tags = await Promise.all(names.map(async (name) => {
    const tag = basename(name, '.json');
    return JSON.parse(await read(tag)).$language.addresses === undefined ? [tag] : [tag, tag + formalEnd];
  }));
  return tags.flat();
}

/**
 * @param tag - of the language, such as en or de-formal.
 * @returns its texts by id, and the plugins of esbuild that put them into a bundle.
 */
export async function readLanguage(tag) {
  const english = await read('en');
  const file = tag.replace(formalEnd, '');
  const json = tag === pseudoLanguage ? pseudoCatalogue(english) : await read(file);
  const texts = new Map([...textsIn(json, tag), ['language', file]]);
  const files = tag === 'en' ? new Map() : generate(new Map([['en.json', english], [`${file}.json`, json]]));
  return { tag, texts, plugins: tag === 'en' ? [] : [messagesOf(tag, tag === pseudoLanguage ? noting(files) : files)] };
}

/**
 * What a page asks the server for, so that both address its reader in one way. The part behind the x is ours to define in BCP 47.
 * @param tag - of the page's language, such as de or de-formal.
 * @param folders - those of all languages but English.
 */
export function acceptedLanguage(tag, folders) {
  const language = tag.replace(formalEnd, '');
  return hasTwoForms(tag, folders) ? `${language}-x-${tag === language ? 'familiar' : 'formal'}` : tag;
}

/**
 * Whether a language addresses people in two forms, such as du and Sie.
 * @param tag - of the language, with or without its form.
 * @param folders - those of all languages but English.
 */
export function hasTwoForms(tag, folders) {
  return folders.includes(tag.replace(formalEnd, '') + formalEnd);
}

/** @returns what the language calls itself. */
export async function ownNameOf(tag) {
  return JSON.parse(await read(tag)).$language.own;
}

function read(name) {
  return readFile(join(catalogues, `${name}.json`), 'utf8');
}

function textsIn(json, tag) {
  const form = tag.endsWith(formalEnd) ? 'formal' : 'familiar';
  return Object.entries(JSON.parse(json)).map(([id, text]) => [id, text[form] ?? text]);
}

const noting = (files) => new Map([...files].map(([path, code]) => [path, notingArguments(code)]));

function messagesOf(tag, files) {
  return {
    name: 'language',
    setup({ onResolve, onLoad }) {
      const path = (name) => ({ path: join(modules, tag, `${name}.ts`), namespace: 'language' });
      onResolve({ filter: /^\.\/en\/\w+$/ }, (args) => path(args.path.slice('./en/'.length)));
      onResolve({ filter: /^\.\/language$/, namespace: 'language' }, () => path('language'));
      onLoad({ filter: /./, namespace: 'language' }, ({ path: file }) => ({
        contents: files.get(`addin/src/catalogue/${tag}/${basename(file)}`), loader: 'ts',
      }));
    },
  };
}

/** Inserts words where there are no modules yet: `{{pane.loading}}` in a page, or in a quoted string of a script. */
export function withWords(text, texts) {
  return text.replaceAll(/\{\{([\w.]+)\}\}/g, (_, id) => {
    const words = texts.get(id);
    if (words === undefined || /[{}"'\\<&]/.test(words)) {
      throw new Error(`"${id}" is no message, or has arguments or marks that a page cannot have.`);
    }

    return words;
  });
}

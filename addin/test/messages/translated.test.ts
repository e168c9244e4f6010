import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Catalogue = Readonly<Record<string, string | Readonly<Record<'familiar' | 'formal', string>>>>;

const root = fileURLToPath(new URL('../../../functions/Core/', import.meta.url));
const languages = readdirSync(`${root}Messages`).filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => name.replace('.json', ''));
const english = catalogueOf('en');

/** What a language shares with English: words, labels of figures, and a command. The product's name is the same in all. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Agenda', 'Name', 'Passphrase:', 'Status', 'Version {version}'],
  es: ['Agenda'],
  fr: ['Assistants', 'Corrections', 'Date', 'Managers', 'Messages', 'Notes', 'Version {version}', 'application', 'notifications'],
  ja: [],
};

/** "Use" is what Spanish says, too, and PUT is a method. */
const alike = new Set(['Use PUT']);

function catalogueOf(language: string): Catalogue {
  return JSON.parse(readFileSync(`${root}Messages/${language}.json`, 'utf8')) as Catalogue;
}

const formsOf = (text: Catalogue[string] | undefined): string[] => typeof text === 'object' ? Object.values(text) : [text ?? ''];
/** What is around arguments and choices, and in these, where it is several words. */
const wordsOf = (text: string): string[] => text.split(/[{}]/).map((part) => part.trim())
  .filter((part) => /\p{L}\S* .*\p{L}/u.test(part) && !/^\w+, (?:plural|select|number|date|time|list|relativeDay)\b/.test(part));

function englishIn(catalogue: Catalogue, language: string): string[] {
  const known = ['OutlookOneOnOne', ...shared[language] ?? []];
  return Object.entries(english).filter(([id]) => !id.startsWith('$')).flatMap(([id, text]) => formsOf(catalogue[id])
    .filter((translation) => translation === text && /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, '')) && !known.includes(text))
    .map((translation) => `${id}: ${translation}`));
}

/** Parts of several words that are the same as in English, though the whole is not. */
function englishPartsIn(catalogue: Catalogue): string[] {
  return Object.entries(english).filter(([id]) => !id.startsWith('$')).flatMap(([id, text]) => {
    const own = new Set(formsOf(text).flatMap(wordsOf));
    return formsOf(catalogue[id]).flatMap(wordsOf).filter((part) => own.has(part) && !alike.has(part)).map((part) => `${id}: ${part}`);
  });
}

/** Lines of several words, but not the titles of readings, which stay in English as their authors wrote them. */
function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').map((line) => line.trim())
    .filter((line) => /\p{L} \p{L}/u.test(line) && !/^(?:version|author|evidence|leave-out|sources?|url):|^## /.test(line))
    .filter((line) => !(file.includes('/readings/') && line.startsWith('# ')));
}

function englishContentIn(language: string): string[] {
  return ['Coaching/Content', 'Templates/Library'].flatMap((folder) => {
    const names = readdirSync(`${root}${folder}/${language}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    return names.flatMap((name) => {
      const original = new Set(linesOf(`${root}${folder}/en/${name.replace('.formal.md', '.md')}`));
      return linesOf(`${root}${folder}/${language}/${name}`).filter((line) => original.has(line)).map((line) => `${name}: ${line}`);
    });
  });
}

describe.each(languages)('No English is left in %s', (language) => {
  it('in a message', () => {
    const catalogue = catalogueOf(language);
    expect(englishIn(catalogue, language)).toEqual([]);
    expect(englishPartsIn(catalogue)).toEqual([]);
  });

  it('in a line of the content', () => {
    expect(englishContentIn(language)).toEqual([]);
  });

  it('and each word that it shares with English is still the translation of something', () => {
    const texts = new Set(Object.entries(catalogueOf(language)).flatMap(([id, text]) =>
      formsOf(text).filter((translation) => translation === english[id])));
    expect((shared[language] ?? []).filter((word) => !texts.has(word))).toEqual([]);
  });
});

it('English that is left is found, whole and in part', () => {
  expect(englishIn({ 'pane.save': english['pane.save']! }, 'de')).toEqual(['pane.save: Save']);
  expect(wordsOf('{count, plural, one {# day is left} other {# Tage}} für {name} to say')).toEqual(['# day is left', 'to say']);
  expect(englishContentIn('en').length).toBeGreaterThan(1000);
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { guideLanguages, guides, writeGuides } from '../build/guides.mjs';
import { readLanguage } from '../build/language.mjs';
import { fingerprint } from '../build/messages/compared.mjs';
import { languages as shownByOutlook } from '../manifest/languages';
import { product } from '../manifest/product';
import { taken } from './journeys/guidePictures';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const languages = await guideLanguages();
const all = languages.flatMap((language) => guides.map((id) => [language, id] as const));
const translated = all.filter(([language]) => language !== 'en');
const read = (language: string, id: string): string => readFileSync(at(`docs/guides/${language}/${id}.md`), 'utf8');

/** Two printed pages. A journey prints them; this says how much there is to read. */
const twoPages = { words: 800, letters: 2_000 };
/** What people look something up in is longer. */
const longer: Readonly<Record<string, typeof twoPages>> = { privacy: { words: 3_800, letters: 8_500 } };
/** These have no spaces to count words by. */
const countedByLetters: readonly string[] = ['ja'];

/** Pronouns of a reader who is addressed. The organisation decides how that is done, and a guide is the same for all organisations. */
const addresses: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|eure\p{L}*)(?!\p{L})|(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihr\p{L}*)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})|\b[tT]’/u,
  es: /(?<!\p{L})(?:tú|ti|te|tu|tus|contigo|usted|ustedes|vosotros|vosotras|vuestr\p{L}+)(?!\p{L})/u,
  ja: /あなた|君/u,
};

/** What stands in bold: what can be pressed or found in the product. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1] ?? '');
}

/** What stands in backticks, sorted: sentences of another language have another order. */
function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '').sort();
}

/** By language and guide, the fingerprint of the English text with which somebody last compared the translation. */
const comparedFile = 'docs/guides/compared.json';
const compared = JSON.parse(readFileSync(at(comparedFile), 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The texts of a catalogue that are the same whether people are addressed formally or not, and what Outlook's button says. */
function labelsIn(language: string): ReadonlySet<string> {
  const catalogue = JSON.parse(readFileSync(at(`functions/Core/Messages/${language}.json`), 'utf8')) as Record<string, unknown>;
  const button = language === 'en' ? product.name : shownByOutlook.find(({ folder }) => folder === language)?.say.name;
  const texts = [...Object.values(catalogue), button].filter((text) => typeof text === 'string');
  return new Set(texts.map((text) => text.replaceAll('\u00ad', '')));
}

/** The parts of a guide in their order, without their words. */
function shapeOf(text: string): readonly string[] {
  return lexer(text).map(shape).filter((part) => part !== 'space');
}

function shape(token: Token): string {
  switch (token.type) {
    case 'heading': return `heading ${String(token.depth)}`;
    case 'list': return `${token.ordered === true ? 'numbered' : 'plain'} list of ${String((token.items as unknown[]).length)}`;
    case 'table': return `table of ${String((token.rows as unknown[]).length)} rows, ${String((token.header as unknown[]).length)} columns`;
    case 'paragraph': return token.raw.startsWith('![') ? `picture ${/\]\((.+)\)/.exec(token.raw)?.[1] ?? ''}` : 'paragraph';
    default: return token.type;
  }
}

describe('The guides', () => {
  it('exist in every language of the product, and nothing else is with them', () => {
    const catalogues = readdirSync(at('functions/Core/Messages')).filter((name) => name.endsWith('.json'));
    expect(languages).toEqual(catalogues.map((name) => name.replace('.json', '')).sort());
    for (const language of languages) {
      const texts = readdirSync(at(`docs/guides/${language}`)).filter((name) => !name.endsWith('.png'));
      expect(texts).toEqual(guides.map((id) => `${id}.md`).sort());
    }
  });

  it.each(all)('%s/%s is no longer than it may be', (language, id) => {
    const text = read(language, id).replaceAll(/\]\([^)]*\)/g, ']');
    const most = longer[id] ?? twoPages;
    if (countedByLetters.includes(language)) {
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      expect(letters).toBeGreaterThan(800);
      expect(letters).toBeLessThanOrEqual(most.letters);
    } else {
      const words = text.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      expect(words).toBeGreaterThan(300);
      expect(words).toBeLessThanOrEqual(most.words);
    }
  });

  it.each(all)('%s/%s links only to guides and pictures that exist, and contains no HTML', (language, id) => {
    const text = read(language, id);
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map((link) => link[1] ?? '');
    expect(links.filter((link) => !/^[\w-]+\.(?:md|png)$/.test(link) || !existsSync(at(`docs/guides/${language}/${link}`)))).toEqual([]);
    expect(text).not.toMatch(/<|https?:/);
  });

  it.each(all)('%s/%s names only what the product calls so, however it addresses people', (language, id) => {
    const labels = labelsIn(language);
    expect(named(read(language, id)).filter((name) => !labels.has(name))).toEqual([]);
  });

  it.each(translated)('%s/%s has the parts of the English guide', (language, id) => {
    expect(shapeOf(read(language, id))).toEqual(shapeOf(read('en', id)));
    expect(named(read(language, id))).toHaveLength(named(read('en', id)).length);
  });

  it.each(translated)('%s/%s names the settings, commands and codes of the English guide', (language, id) => {
    expect(codes(read(language, id))).toEqual(codes(read('en', id)));
  });

  it.each(translated)('%s/%s was compared with the English guide as it is now', (language, id) => {
    const remedy = `docs/guides/en/${id}.md has changed. Translate the change into ${language}, then put this into ${comparedFile}`;
    expect(compared[language]?.[id], remedy).toBe(fingerprint(read('en', id)));
  });

  it.each(translated)('%s/%s addresses nobody', (language, id) => {
    const sentences = read(language, id).split('\n');
    expect(sentences.filter((sentence) => addresses[language]?.test(sentence))).toEqual([]);
  });

  it.each(languages)('the pictures of %s are taken by a journey', (language) => {
    const pictures = readdirSync(at(`docs/guides/${language}`)).filter((name) => name.endsWith('.png'));
    expect(pictures).toEqual(taken.filter(([folder]) => folder.replace('-formal', '') === language)
      .flatMap(([folder, names]) => names.map((name) => `${name}${folder.endsWith('-formal') ? '.formal' : ''}.png`)).sort());
  });

  it.each(languages)('the words of %s for a status are those of the product', (language) => {
    const catalogue = JSON.parse(readFileSync(at(`functions/Core/Messages/${language}.json`), 'utf8')) as Record<string, string>;
    const statuses = Object.entries(catalogue).filter(([key]) => key.startsWith('coverage.statuses.')).map(([, text]) => text);
    const rows = (id: string): readonly string[] => [...read(language, id).matchAll(/^\| ([^|]+) \|/gm)].map((row) => row[1] ?? '');
    expect(statuses).toHaveLength(7);
    expect(rows('manager')).toEqual(expect.arrayContaining(statuses));
    expect(rows('fairness')).toEqual(expect.arrayContaining(statuses));
  });

  it('set off what precedes the colon in the first cell of a row, and not the colon of 1:1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guides-'));
    await writeGuides(folder, { tag: 'en', base: '/', folders: [], texts: (await readLanguage('en')).texts });
    const page = await readFile(join(folder, 'guides/privacy.html'), 'utf8');
    expect(page).toMatch(/scope="row">Facts about 1:1s from [^:<]+:<span class="detail"> with whom/);
    expect(page).toContain('scope="row">Private notes</th>');
    await rm(folder, { recursive: true });
  });
});

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { guideLanguages, guides } from '../build/guides.mjs';
import { languages as shownByOutlook } from '../manifest/languages';
import { product } from '../manifest/product';
import { taken } from './journeys/guidePictures';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const languages = await guideLanguages();
const all = languages.flatMap((language) => guides.map((id) => [language, id] as const));
const translated = all.filter(([language]) => language !== 'en');
const read = (language: string, id: string): string => readFileSync(at(`docs/guides/${language}/${id}.md`), 'utf8');

/** Two printed pages. A journey prints them; this says how much there is to read. */
const mostWords = 800;
/** Japanese has no spaces to count words by. */
const mostLetters = { ja: 2_000 } as const;

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

  it.each(all)('%s/%s fits on two pages', (language, id) => {
    const text = read(language, id).replaceAll(/\]\([^)]*\)/g, ']');
    if (language in mostLetters) {
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      expect(letters).toBeGreaterThan(800);
      expect(letters).toBeLessThanOrEqual(mostLetters[language as keyof typeof mostLetters]);
    } else {
      const words = text.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      expect(words).toBeGreaterThan(300);
      expect(words).toBeLessThanOrEqual(mostWords);
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
});

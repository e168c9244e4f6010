import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Form = 'familiar' | 'formal' | 'neutral';
interface Text { readonly name: string; readonly form: Form; readonly text: string }

const root = fileURLToPath(new URL('../../../', import.meta.url));
const contents = ['functions/Core/Coaching/Content', 'functions/Core/Templates/Library'];

/**
 * The words that address one person, by language. In French vous may be the two of a 1:1, also where one of them is addressed as tu, so
 * only the familiar words are looked for; ton is also a noun. At the start of a German sentence Sie may be they.
 */
const words: Readonly<Record<string, Readonly<Partial<Record<'familiar' | 'formal', RegExp>>>>> = {
  de: {
    familiar: /(?<![\p{L}])(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)(?!\p{L})/u,
    formal: /(?<=[\p{Ll},;–“] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})/u,
  },
  es: {
    familiar: /(?<!\p{L})(?:[Tt]ú|[Tt]e|[Tt]i|[Cc]ontigo|[Tt]us?|[Vv]osotr[oa]s|[Vv]uestr[oa]s?)(?!\p{L})/u,
    formal: /(?<!\p{L})[Uu]sted(?!\p{L})/u,
  },
  fr: { familiar: /(?<!\p{L})(?:[Tt]u|[Tt]e|[Tt]oi|(?<![Ll]e )[Tt]on|[Tt]a|[Tt]es)(?!\p{L})|(?<![\p{L}-])[Tt]’/u },
};

/** What names the forms, and a word of a template that a German writes. */
const namesThem = new Set(['settings.addresses.familiar', 'settings.addresses.formal', 'fields.template.sectionCount']);

function messagesIn(language: string): Text[] {
  const texts = JSON.parse(readFileSync(`${root}functions/Core/Messages/${language}.json`, 'utf8')) as
    Record<string, string | Readonly<Record<'familiar' | 'formal', string>>>;
  const said = Object.entries(texts).filter(([id]) => id !== '$language' && !namesThem.has(id));
  return said.flatMap(([name, text]): Text[] => typeof text === 'string'
    ? [{ name, form: 'neutral', text }]
    : [{ name, form: 'familiar', text: text.familiar }, { name, form: 'formal', text: text.formal }]);
}

function contentIn(language: string): Text[] {
  return contents.flatMap((folder) => readdirSync(`${root}${folder}/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name): Text => {
      const text = ownWordsIn(name, readFileSync(`${root}${folder}/${language}/${name}`, 'utf8'));
      return { name, text, form: name.endsWith('.formal.md') ? 'formal' : formOf(text) };
    }));
}

/** Without the title of something to read, which is as its author wrote it. */
function ownWordsIn(name: string, text: string): string {
  return name.startsWith('readings/') ? text.replace(/^# .*$/m, '') : text;
}

function formOf(text: string): Form {
  return /^addresses-nobody: true$/m.test(text) ? 'neutral' : 'familiar';
}

/** Each text that addresses somebody in a form that it is not for. */
function mixedIn(language: string, texts: readonly Text[]): string[] {
  return texts.flatMap(({ name, form, text }) => Object.entries(words[language] ?? {})
    .filter(([other]) => other !== form)
    .flatMap(([other, word]) => (word.exec(text) ?? []).slice(0, 1).map((found) => `${name} (${form}): ${found} is ${other}`)));
}

describe('A text addresses people in one form', () => {
  it.each(Object.keys(words))('in %s', (language) => {
    const texts = [...messagesIn(language), ...contentIn(language)];
    expect(texts.length).toBeGreaterThan(2000);
    expect(mixedIn(language, texts)).toEqual([]);
  });

  it.each([
    ['de', 'familiar', 'Sprich an, was Ihnen wichtig ist.', 'Ihnen is formal'],
    ['de', 'formal', 'Sagen Sie, was dir wichtig ist.', 'dir is familiar'],
    ['de', 'neutral', 'Deine Themen', 'Deine is familiar'],
    ['fr', 'formal', 'Dites ce qui t’importe.', 't’ is familiar'],
    ['fr', 'neutral', 'Ton ordre du jour', 'Ton is familiar'],
    ['es', 'familiar', 'Lo que a usted le importa.', 'usted is formal'],
    ['es', 'formal', 'Diga lo que te importa.', 'te is familiar'],
  ] as const)('which is checked: %s, %s, %s', (language, form, text, found) => {
    expect(mixedIn(language, [{ name: 'x', form, text }])).toEqual([`x (${form}): ${found}`]);
  });
});

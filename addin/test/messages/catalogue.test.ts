import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../build/messages/generate.mjs';

const english = { $language: { name: 'English', cldr: 'en-GB', own: 'English' } };
const german = { $language: { name: 'German', cldr: 'de', own: 'Deutsch', addresses: ['du', 'Sie'] } };
const french = { $language: { name: 'French', cldr: 'fr', own: 'Français', addresses: ['tu', 'vous'] } };
const japanese = { $language: { name: 'Japanese', cldr: 'ja', own: '日本語' } };
const spanish = { $language: { name: 'Spanish', cldr: 'es', own: 'Español' } };

/** The faults of a catalogue, each on its line. */
function faultsOf(catalogues: Readonly<Record<string, object>>): string[] {
  try {
    generate(new Map(Object.entries(catalogues).map(([file, texts]) => [file, JSON.stringify(texts)])));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

const inEnglish = (text: unknown): string[] => faultsOf({ 'en.json': { ...english, 'mail.words': text } });
const translated = (text: string, translation: unknown, language: object = german): string[] =>
  faultsOf({ 'de.json': { ...language, 'mail.words': translation }, 'en.json': { ...english, 'mail.words': text } });

const atEdge = 'it begins or ends with a blank, which whoever puts texts together writes';

describe('A message does not build', () => {
  it.each([
    ['with a straight apostrophe', "It isn't.", 'a straight apostrophe (write ’)'],
    ['with a straight apostrophe that is escaped', "the organiser''s calendar", 'a straight apostrophe (write ’)'],
    ['with a straight apostrophe after a plural', "the managers'' group", 'a straight apostrophe (write ’)'],
    ['with a choice that has no form "other"', '{who, select, me {I} you {you}}', 'a choice has no form "other"'],
    ['with a plural that has no form "other"', '{count, plural, one {# day}}', 'a choice has no form "other"'],
    ['with a plural form that the language has not', '{count, plural, zero {none} one {# day} other {# days}}',
      '{count} has the plural form "zero", which the language has not'],
    ['with an ordinal', '{count, selectordinal, one {#st} other {#th}}',
      '{count} is a plural with an offset or an ordinal, which we do not use'],
    ['with an offset', '{count, plural, offset:1 one {#} other {#}}',
      '{count} is a plural with an offset or an ordinal, which we do not use'],
    ['with a choice inside a plural', '{count, plural, one {#} other {# {who, select, other {of us}}}}',
      'there is a choice by {who} inside the plural of {count}: turn it round'],
    ['with a skeleton', '{count, number, ::compact-short}', 'a number has a skeleton, which we do not use'],
    ['without a plural form that the language has', '{count, plural, other {# days}}',
      '{count} has no plural form "one", which the language has'],
    ['without a plural form for which it only has another number', '{count, plural, =0 {no day} other {# days}}',
      '{count} has no plural form "one", which the language has'],
    ['with an unknown style of a number', '{count, number, currency}', 'a number has the unknown style "currency"'],
    ['with an unknown style of a day', '{when, date, short}',
      '{when} has the style "short"; known are full, long, medium, monthDay, weekdayMonthDay, shortWeekdayMonthDay, weekday, monthYear'],
    ['with an unknown style of a list', '{names, list, all}', '{names} has the style "all"; known are and, or, short, people'],
    ['with a list of people where nothing follows a name', '{names, list, people}',
      '{names} has the style "people", but the language writes nothing after a name'],
    ['with an argument of two types', '{count} of {count, number}', '{count} is a text and a number'],
    ['with two choices by one argument', '{who, select, me {a} other {b}}{who, select, you {a} other {b}}',
      'two choices by {who} have other forms'],
    ['with a keyword for an argument', 'Since {event}', '{event} is a keyword'],
    ['with brackets that do not match', 'Hello {name', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['with a bracket that closes nothing', 'Hello {name}}', 'a bracket that closes nothing'],
    ['without text', ' ', 'it is empty'],
    ['that begins with a blank', ' (aside)', atEdge],
    ['that ends with a blank', 'Hello, ', atEdge],
    ['that ends with a blank that does not break', 'Hello\u00a0', atEdge],
    ['with a line break', 'Hello\nyou', 'it contains the control character U+000A'],
    ['with a tab', 'Hello\tyou', 'it contains the control character U+0009'],
    ['with a separator of lines', 'Hello\u2028you', 'it contains the control character U+2028'],
    ['that is a number', 7, 'it is no text'],
    ['that is null', null, 'it is no text'],
    ['with letters and accents apart', 'Cafe\u0301', 'it is not in the normal form NFC'],
  ])('%s', (_, text, fault) => {
    expect(inEnglish(text)).toEqual([`en.json: mail.words: ${fault}`]);
  });

  it('but with the doubled apostrophe of ICU, which quotes what can be typed', () => {
    expect(inEnglish("There is no ''{name}''.")).toEqual([]);
  });

  it('but without a plural form whose only number has a form of its own, or does not occur', () => {
    expect(inEnglish('{count, plural, =1 {every week} other {every # weeks}}')).toEqual([]);
    const never = { ...english, $never: { 'mail.words': ['one'] } };
    expect(faultsOf({ 'en.json': { ...never, 'mail.words': '{count, plural, =3 {three} other {#}}' } })).toEqual([]);
    expect(faultsOf({ 'en.json': { ...never, 'mail.words': '{count, plural, one {#} other {#}}' } }))
      .toEqual(['en.json: mail.words: the plural form "one" is in "$never", but is there']);
    expect(faultsOf({ 'en.json': { ...never, 'mail.other': 'Hello' } }))
      .toEqual(['en.json: mail.words: it is in "$never", and there is no such message']);
  });

  it('with an id of another form', () => {
    const form = 'an id is a surface, perhaps a group, and a name, such as "coverage.statuses.away"';
    expect(faultsOf({ 'en.json': { ...english, words: 'Hello' } })).toEqual([`en.json: words: ${form}`]);
    expect(faultsOf({ 'en.json': { ...english, 'mail.new': 'Hello' } })).toEqual(['en.json: mail.new: "new" is a keyword']);
  });

  it('whose id another message has, too', () => {
    const language = JSON.stringify(english.$language);
    for (const both of ['\n  "mail.words": "Hello",\n  "mail.words": "Goodbye"\n', '"mail.words":"Hello","mail.words" : "Goodbye"']) {
      expect(() => generate(new Map([['en.json', `{ "$language": ${language},${both}}`]])))
        .toThrow('en.json: mail.words: it is there twice');
    }
  });

  it('in a file that is not JSON', () => {
    expect(() => generate(new Map([['en.json', '{ "mail.words": ']]))).toThrow(/^en\.json: /);
  });

  it('in a catalogue that does not name its language', () => {
    expect(faultsOf({ 'en.json': { 'mail.words': 'Hello' } }))
      .toEqual(['en.json: "$language" is missing, with the "name" in English, the locale of "cldr" and its "own" name']);
  });
});

describe('A translation does not build', () => {
  it('without a message that English has', () => {
    expect(faultsOf({ 'de.json': german, 'en.json': { ...english, 'mail.words': 'Hello' } }))
      .toEqual(['de.json: mail.words: it is missing']);
  });

  it('with a message that English does not have', () => {
    expect(faultsOf({ 'de.json': { ...german, 'mail.words': 'Hallo' }, 'en.json': english }))
      .toEqual(['de.json: mail.words: there is no such English message']);
  });

  it('with another argument', () => {
    expect(translated('Hello {name}', 'Hallo {person}')).toEqual([
      'de.json: mail.words: the English message has no {person}', 'de.json: mail.words: {name} is not used',
    ]);
  });

  it('that leaves out an argument which it uses, or which English does not have', () => {
    const language = { ...german, $leftOut: { 'mail.words': ['name', 'week'] } };
    expect(translated('Hello {name}', 'Hallo {name}', language))
      .toEqual(['de.json: mail.words: {name} is not left out', 'de.json: mail.words: {week} is not left out']);
  });

  it('with an argument of another type', () => {
    expect(translated('Since {day, date, long}', 'Seit {day}')).toEqual(['de.json: mail.words: {day} is a text here and a day in English']);
  });

  it('with a form without a number that stands for more than one number', () => {
    expect(translated('{count, plural, one {a day} other {# days}}', '{count, plural, one {un jour} other {#\u00a0jours}}', french))
      .toEqual(['de.json: mail.words: {count} has a form "one" without #, but it stands for more than one number']);
  });

  it('without a plural form that it has, but its English may lack', () => {
    const weeks = (form: string): string => `{count, plural, ${form} other {#\u00a0semaines}}`;
    const english = '{count, plural, =1 {each week} other {# weeks}}';
    expect(translated(english, weeks('=1 {une semaine}'), french))
      .toEqual(['de.json: mail.words: {count} has no plural form "one", which the language has']);
    // "un million de semaines" is beyond what we count.
    expect(translated(english, weeks('one {#\u00a0semaine}'), french)).toEqual([]);
    expect(translated(english, '{count, plural, other {#週間}}', japanese)).toEqual([]);
  });

  it('in another form than its language has', () => {
    const fault = 'it has two forms, but "$language" names no "addresses", the words for both (as "du" and "Sie")';
    const greeting = { familiar: 'Hello', formal: 'Good day' };
    expect(inEnglish(greeting)).toEqual([`en.json: mail.words: ${fault}`]);
    expect(translated('Hello', greeting, japanese)).toEqual([`de.json: mail.words: ${fault}`]);
    const one = { $language: { ...german.$language, addresses: ['du'] } };
    expect(translated('Hello', 'Hallo', one)).toEqual(['de.json: $language: "addresses" are two words, the familiar and the formal one']);
  });

  it.each(['Prêt ?', 'Prêt\u00a0?', 'Prêt : {name}', '« Prêt\u202f»'])('in French, with a wide space in "%s"', (text) => {
    const english = text.includes('{name}') ? 'Ready: {name}' : 'Ready?';
    expect(translated(english, text, french)).toEqual(['de.json: mail.words: a wide space next to ? ! : ; « or » (write U+202F)']);
  });

  it.each(['L’entretien de {name}', 'Parce que {name} le demande', 'Qu’{name} réponde', 'Lorsque {name} répond'])(
    'in French, with a word that some names would shorten: "%s"', (text) => {
      const fault = 'de.json: mail.words: a word before a name that some names would shorten, such as "de" (write "avec {name}")';
      expect(translated('With {name}', text, french)).toEqual([fault]);
      expect(translated('With {name}', 'Quelques mots avec {name}, si {name} est là', french)).toEqual([]);
    });

  it.each([
    [german, '{count, plural, one {# day} other {# days}}', '{count, plural, one {ein Tag} other {#_Tage}}', 'Tage'],
    [german, '{at, time, short}', 'um {at, time, short}_Uhr', 'Uhr'],
    [german, '{count, number} left', 'noch {count, number}_Min.', 'Min.'],
    [german, '15 minutes', '15_Minuten, danach', 'Minuten'],
    [french, '1 to {count, number} characters', 'de 1 à {count, number}_caractères', 'caractères'],
    [french, '{share, number, percent} of {count, number}', '{share, number, percent} de {count, number}_ans', 'ans'],
    [spanish, '50%', '50_%', '%'],
  ])('with a number and its unit on two lines: %j, %s', (language, english, text, unit) => {
    expect(translated(english, text.replace('_', ' '), language))
      .toEqual([`de.json: mail.words: a blank between a number and "${unit}" (write U+00A0)`]);
    expect(translated(english, text.replace('_', '\u00a0'), language)).toEqual([]);
  });

  it.each([
    [german, '{count, number} Tageszeiten, 2 Personen'], [french, '{count, number} angles, 2 mots'],
    [spanish, '{count, number} mesas, como “## Temas (20 min)”'],
  ])('but with a blank where no unit follows: %j, %s', (language, text) => {
    expect(translated('{count, number}', text, language)).toEqual([]);
  });

  it('with a familiar form and no formal one, or the other way round', () => {
    expect(translated('Hello', { familiar: 'Hallo' })).toEqual(['de.json: mail.words: the formal form is missing']);
    expect(translated('Hello', { formal: 'Guten Tag' })).toEqual(['de.json: mail.words: the familiar form is missing']);
  });
});

describe('A language that builds', () => {
  const greeting = { familiar: 'Hallo {name}', formal: 'Guten Tag {name}' };
  const files = generate(new Map([
    ['de.json', JSON.stringify({ ...german, 'mail.greeting': greeting, 'mail.bye': 'Tschüss' })],
    ['en.json', JSON.stringify({ ...english, 'mail.greeting': 'Hello {name}', 'mail.bye': 'Bye' })],
  ]));

  it('has two forms of some messages and one of the others', () => {
    expect(files.get('addin/src/catalogue/de/mail.ts')).toContain('`Hallo ${a.name}`');
    expect(files.get('addin/src/catalogue/de-formal/mail.ts')).toContain('`Guten Tag ${a.name}`');
    expect(files.get('addin/src/catalogue/de-formal/mail.ts')).toContain("export const bye = 'Tschüss'");
    expect(files.get('functions/Core/Messages/Generated/GermanFormal/GermanFormalMailMessages.cs')).toContain('"Guten Tag " + name');
  });

  it('has in C# only those messages twice of which it has two forms', () => {
    const folder = 'functions/Core/Messages/Generated';
    expect(files.get(`${folder}/German/GermanMailMessages.cs`)).toContain('public virtual string Greeting(string name) => "Hallo " + name');
    expect(files.get(`${folder}/German/GermanMailMessages.cs`)).toContain('public string Bye => "Tschüss"');
    const formal = files.get(`${folder}/GermanFormal/GermanFormalMailMessages.cs`);
    expect(formal).toContain('class GermanFormalMailMessages : GermanMailMessages');
    expect(formal).toContain('public override string Greeting(string name)');
    expect(formal).not.toContain('Bye');
  });

  it('takes the arguments in the order of the English text, whatever order its own text has', () => {
    const turned = generate(new Map([
      ['de.json', JSON.stringify({ ...german, 'mail.reads': 'Von {writer} an {reader}' })],
      ['en.json', JSON.stringify({ ...english, 'mail.reads': 'To {reader} from {writer}' })],
    ]));
    expect(turned.get('functions/Core/Messages/Generated/German/GermanMailMessages.cs')).toContain('Reads(string reader, string writer)');
  });

  it('may leave out an argument that means nothing to its readers, and still takes it', () => {
    const left = generate(new Map([
      ['en.json', JSON.stringify({ ...english, 'mail.week': 'Week {week, number}, {days}' })],
      ['ja.json', JSON.stringify({ ...japanese, $leftOut: { 'mail.week': ['week'] }, 'mail.week': '{days}' })],
    ]));
    expect(left.get('functions/Core/Messages/Generated/Japanese/JapaneseMailMessages.cs')).toContain('Week(int week, string days) => days');
  });

  it('is offered to the server', () => {
    expect(files.get('functions/Core/Messages/Generated/Languages.cs')).toContain('["de-formal"] = GermanFormal');
  });
});

describe('The catalogue of the product', () => {
  it('builds', () => {
    const files = ['en', 'de', 'es', 'fr', 'ja'].map((tag) => `functions/Core/Messages/${tag}.json`);
    const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    expect(generate(new Map(files.map((file) => [file, read(file)]))).size).toBeGreaterThan(5);
  });
});

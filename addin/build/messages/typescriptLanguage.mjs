// Writes what TypeScript needs to know about a language: its plural forms, numbers, days, times and lists, compiled from CLDR.
import { daysUntilWeeks, relativeParts } from './relativeDays.mjs';
import { capital, joined, quote } from './typescriptText.mjs';

const fields = {
  d: 'd.day', dd: 'two(d.day)', M: 'd.month', MM: 'two(d.month)', MMM: 'monthsShort[d.month - 1]', MMMM: 'months[d.month - 1]',
  LLLL: 'monthsAlone[d.month - 1]', E: 'weekdaysShort[weekday(d)]', EEE: 'weekdaysShort[weekday(d)]', EEEE: 'weekdays[weekday(d)]',
  cccc: 'weekdaysAlone[weekday(d)]', y: 'd.year', yyyy: 'd.year',
  H: 't.hour', HH: 'two(t.hour)', h: '(t.hour + 11) % 12 + 1', hh: 'two((t.hour + 11) % 12 + 1)', mm: 'two(t.minute)',
  a: 'halves[t.hour < 12 ? 0 : 1]',
};

export function languageInTypeScript(language) {
  const days = Object.entries(language.days)
    .map(([style, pieces]) => `export const day${capital(style)} = (d: Day): string => ${template(pieces, language)};\n`);
  const body = [
    '', ...days, `export const timeShort = (t: TimeOfDay): string => ${timeIn(language)};\n`,
    '', ...numbers(language), '', ...relativeDays(language), '', ...lists(language),
    '', 'const two = (n: number): string => (n < 10 ? \'0\' : \'\') + n;\n',
    'const weekday = (d: Day): number => new Date(Date.UTC(d.year, d.month - 1, d.day)).getUTCDay();\n',
  ].map((line) => line === '' ? '\n' : line);
  const text = body.join('');
  const region = language.regions.size === 0 ? '' : "import { reader } from '../region';\n";
  const head = `// CLDR ${language.version}, ${language.locale}.\nimport type { Day, TimeOfDay } from '../arguments';\n${region}\n`;
  return head + names(language, text) + text;
}

function names(language, body) {
  return ['months', 'monthsShort', 'monthsAlone', 'weekdays', 'weekdaysShort', 'weekdaysAlone', 'halves']
    .filter((list) => body.includes(`${list}[`))
    .map((list) => `const ${list} = [${language[list].map(quote).join(', ')}];\n`).join('');
}

/** The time as the reader's region writes it. */
function timeIn(language) {
  return [...language.regions].reduce(
    (others, [tag, { time, halves }]) => {
      const half = `t.hour < 12 ? ${halves.map(quote).join(' : ')}`;
      const ofRegion = template(time, language).replace('halves[t.hour < 12 ? 0 : 1]', half);
      return `reader.region === ${quote(tag)}\n  ? ${ofRegion}\n  : ${others}`;
    },
    template(language.time, language));
}

function template(pieces, { spelling: { firstDay } }) {
  const day = firstDay === null ? fields.d : `d.day === 1 ? ${quote(firstDay)} : d.day`;
  const text = pieces.map((piece) => typeof piece === 'string' ? quote(piece).slice(1, -1) : `\${${{ ...fields, d: day }[piece.field]}}`);
  return `\`${text.join('')}\``;
}

function numbers({ plurals, group, minimumGroupingDigits, minus, percent }) {
  const forms = [...plurals].filter(([form]) => form !== 'other').map(([form, { condition }]) => {
    const holds = `{ const n = Math.abs(count); return ${condition.replaceAll('==', '===')}; }`;
    return `export const is${capital(form)} = (count: number): boolean => ${holds};\n`;
  });
  const [before, after] = percent.split('{0}').map(quote);
  return [
    ...forms,
    'export const number = (n: number): string => {\n  const digits = String(Math.abs(n));\n',
    `  const grouped = ${minimumGroupingDigits > 1 ? `digits.length < ${3 + minimumGroupingDigits} ? digits : ` : ''}`
      + `digits.replace(/\\B(?=(\\d{3})+$)/g, ${quote(group)});\n`,
    `  return (n < 0 ? ${quote(minus)} : '') + grouped;\n};\n`,
    `export const percent = (n: number): string => ${before} + number(n) + ${after};\n`,
  ];
}

function relativeDays(language) {
  const n = (name) => name;
  const parts = Object.entries(relativeParts(language));
  const words = language.relative.day.words.map(([day, word]) => `    case ${day}: return ${quote(word)};\n`);
  return [
    ...parts.map(([name, part]) => `const ${name} = (n: number): string => ${joined(part, n)};\n`),
    'export const relativeDay = (days: number): string => {\n  switch (days) {\n', ...words, '  }\n',
    '  const n = Math.abs(days);\n', '  const weeks = Math.floor(n / 7);\n',
    `  if (days < 0) {\n    return n < ${daysUntilWeeks} ? daysAgo(n) : weeksAgo(weeks);\n  }\n`,
    `  return n < ${daysUntilWeeks} ? inDays(n) : inWeeks(weeks);\n};\n`,
  ];
}

function lists({ lists: styles, spelling: { conjunctions, afterName } }) {
  const before = (between) => conjunctions.length === 0 ? between : `before(last, ${between})`;
  const each = Object.entries(styles).map(([style, between]) =>
    `export const list${capital(style)} = (items: readonly string[]): string => listed(items, ${between.map(quote).join(', ')});\n`);
  const people = 'export const listPeople = (items: readonly string[]): string => '
    + `listAnd(items.map((name) => name + ${quote(afterName)}));\n`;
  return [
    ...each, ...afterName === '' ? [] : [people],
    'const listed = (items: readonly string[], start: string, middle: string, end: string, two: string): string => {\n',
    '  const [first = \'\'] = items;\n  const last = items[items.length - 1] ?? \'\';\n',
    `  if (items.length < 3) {\n    return items.length < 2 ? last : first + ${before('two')} + last;\n  }\n`,
    `  return first + start + items.slice(1, -1).join(middle) + ${before('end')} + last;\n};\n`,
    ...conjunctionsBefore(conjunctions),
  ];
}

/** The form of the conjunction that fits before a word. */
function conjunctionsBefore(conjunctions) {
  const cases = conjunctions.map(({ usual, before, instead }) =>
    `    case ${quote(usual)}: return /${before}/i.test(next) ? ${quote(instead)} : between;\n`);
  return conjunctions.length === 0 ? [] : [
    'const before = (next: string, between: string): string => {\n  switch (between) {\n', ...cases,
    '    default: return between;\n  }\n};\n',
  ];
}

// What CLDR knows about a language, as far as the messages use it. It is read here and nowhere at run time, so that the words do not change
// with the machine, its .NET or its browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { datePieces, timePieces } from './datePatterns.mjs';
import { pluralForms } from './pluralRules.mjs';
import { spellingOf } from './spelling.mjs';

const require = createRequire(import.meta.url);
const load = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/** The pattern for each day style: in dateFormats, or in availableFormats by its skeleton. */
const dayPatterns = {
  full: ['dateFormats', 'full'],
  long: ['dateFormats', 'long'],
  medium: ['dateFormats', 'medium'],
  monthDay: ['availableFormats', 'MMMMd'],
  weekdayMonthDay: ['availableFormats', 'MMMMEEEEd'],
  shortWeekdayMonthDay: ['availableFormats', 'MMMEd'],
  monthYear: ['availableFormats', 'yMMMM'],
};
const listTypes = { and: 'standard', or: 'or', short: 'unit-short' };
const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * @param locale - a locale of CLDR, such as en-GB.
 * @param regions - in which its readers write times in another way: the name of the region in English, and the locale, by their tag.
 */
export function languageOf(locale, regions = {}) {
  const { calendars, fields } = datesOf(locale);
  const { numbers } = load(`cldr-numbers-full/main/${locale}/numbers.json`).main[locale];
  const { listPatterns } = load(`cldr-misc-full/main/${locale}/listPatterns.json`).main[locale];
  const plurals = load('cldr-core/supplemental/plurals.json').supplemental['plurals-type-cardinal'];
  const symbols = numbers['symbols-numberSystem-latn'];
  const spelling = spellingOf(locale);
  return {
    locale,
    spelling,
    version: load('cldr-core/package.json').version,
    plurals: pluralForms(plurals[locale] ?? plurals[locale.split('-')[0]]),
    group: blanks(symbols.group),
    minimumGroupingDigits: Number(numbers.minimumGroupingDigits),
    minus: symbols.minusSign,
    percent: blanks(numbers['percentFormats-numberSystem-latn'].standard.replace('#,##0', '{0}').replace('%', symbols.percentSign)),
    ...namesOf(calendars),
    days: daysOf(calendars),
    ...timeOf(calendars),
    regions: new Map(Object.entries(regions).map(([tag, { name, cldr }]) => [tag, { name, ...timeOf(datesOf(cldr).calendars) }])),
    relative: { day: relativeOf(fields.day, spelling), week: relativeOf(fields.week, spelling) },
    lists: Object.fromEntries(Object.entries(listTypes).map(([style, type]) => [style, listOf(listPatterns[`listPattern-type-${type}`])])),
  };
}

function datesOf(locale) {
  const calendars = load(`cldr-dates-full/main/${locale}/ca-gregorian.json`).main[locale].dates.calendars.gregorian;
  return { calendars, fields: load(`cldr-dates-full/main/${locale}/dateFields.json`).main[locale].dates.fields };
}

/** Fonts of mail programs lack narrow spaces, so we write a no-break space. */
function blanks(text) {
  return text.replaceAll('\u202f', '\u00a0');
}

function namesOf({ months, days }) {
  const ofMonths = (names) => Array.from({ length: 12 }, (_, at) => names[String(at + 1)]);
  const ofDays = (names) => week.map((day) => names[day]);
  return {
    months: ofMonths(months.format.wide),
    monthsShort: ofMonths(months.format.abbreviated),
    monthsAlone: ofMonths(months['stand-alone'].wide),
    weekdays: ofDays(days.format.wide),
    weekdaysShort: ofDays(days.format.abbreviated),
    weekdaysAlone: ofDays(days['stand-alone'].wide),
  };
}

function timeOf({ timeFormats, dayPeriods: { format: { abbreviated: { am, pm } } } }) {
  return { time: timePieces(blanks(timeFormats.short)), halves: [am, pm] };
}

function daysOf({ dateFormats, dateTimeFormats: { availableFormats } }) {
  // If a locale lacks a skeleton, the next one is used with wider fields (UTS 35, "Missing Skeleton Fields").
  const { MMMMEEEEd, MMMMEd, MMMEd } = availableFormats;
  const formats = { ...availableFormats, MMMMEEEEd: MMMMEEEEd ?? (MMMMEd ?? MMMEd).replace(/\bE+/, 'EEEE').replace(/\bM{3}\b/, 'MMMM') };
  const patternOf = ([list, key]) => ({ dateFormats, availableFormats: formats })[list][key];
  const styles = Object.entries(dayPatterns).map(([style, place]) => [style, datePieces(blanks(patternOf(place)))]);
  return Object.fromEntries([...styles, ['weekday', datePieces('cccc')]]);
}

/** @returns the words for single days such as yesterday, and the words before and after a number of days, by plural form. */
function relativeOf(field, { relativeGap }) {
  const words = Object.entries(field).filter(([key]) => /^relative-type--?\d+$/.test(key))
    .map(([key, word]) => [Number(key.slice('relative-type-'.length)), word]);
  const patterns = (tense) => Object.fromEntries(Object.entries(field[`relativeTime-type-${tense}`])
    .map(([key, pattern]) => [key.replace('relativeTimePattern-count-', ''), blanks(pattern).replace('{0} ', `{0}${relativeGap}`)]));
  return { words, past: patterns('past'), future: patterns('future') };
}

/** What CLDR writes between the first two, in the middle, before the last, and between two. */
function listOf({ start, middle, end, 2: two }) {
  return [start, middle, end, two].map((pattern) => {
    const [, between] = /^\{0\}(.*)\{1\}$/s.exec(pattern) ?? [];
    if (between === undefined) {
      throw new Error(`The list pattern "${pattern}" has words around the list, which nobody has needed so far.`);
    }

    return between;
  });
}

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../build/messages/cldr.mjs';
import type { Day } from '../../src/catalogue/arguments';
import * as german from '../../src/catalogue/de/language';
import * as english from '../../src/catalogue/en/language';
import * as spanish from '../../src/catalogue/es/language';
import * as french from '../../src/catalogue/fr/language';
import * as japanese from '../../src/catalogue/ja/language';

const day: Day = { year: 2026, month: 11, day: 26 };

describe('English', () => {
  it('writes days as CLDR has them', () => {
    expect([
      english.dayFull(day), english.dayLong(day), english.dayMedium(day), english.dayMonthDay(day), english.dayWeekdayMonthDay(day),
      english.dayShortWeekdayMonthDay(day), english.dayWeekday(day), english.dayMonthYear(day),
    ]).toEqual([
      'Thursday, 26 November 2026', '26 November 2026', '26 Nov 2026', '26 November', 'Thursday 26 November', 'Thu 26 Nov', 'Thursday',
      'November 2026',
    ]);
  });

  it('writes times with two digits', () => {
    expect([english.timeShort({ hour: 8, minute: 5 }), english.timeShort({ hour: 0, minute: 0 })]).toEqual(['08:05', '00:00']);
  });

  it('groups large numbers', () => {
    expect([0, 999, 1000, 1_234_567, -1000].map(english.number)).toEqual(['0', '999', '1,000', '1,234,567', '-1,000']);
    expect(english.percent(50)).toBe('50%');
  });

  it('joins lists', () => {
    const names = ['Ann', 'Bo', 'Cy', 'Di'];
    expect([0, 1, 2, 3, 4].map((count) => english.listAnd(names.slice(0, count))))
      .toEqual(['', 'Ann', 'Ann and Bo', 'Ann, Bo and Cy', 'Ann, Bo, Cy and Di']);
    expect(english.listOr(names)).toBe('Ann, Bo, Cy or Di');
    expect(english.listShort(names)).toBe('Ann, Bo, Cy, Di');
  });

  it('counts days, and weeks from two on', () => {
    expect([-28, -14, -13, -2, -1, 0, 1, 2, 13, 14, 20, 21].map(english.relativeDay)).toEqual([
      '4 weeks ago', '2 weeks ago', '13 days ago', '2 days ago', 'yesterday', 'today', 'tomorrow', 'in 2 days', 'in 13 days', 'in 2 weeks',
      'in 2 weeks', 'in 3 weeks',
    ]);
  });
});

describe('What CLDR leaves out', () => {
  it('is the form of a Spanish conjunction', () => {
    expect([['Ann', 'Inés'], ['Ann', 'Íñigo'], ['Ann', 'Hilario'], ['Ann', 'Bo', 'Igor'], ['nieve', 'hielo'], ['Ann', 'Yago']]
      .map((names) => spanish.listAnd(names)))
      .toEqual(['Ann e Inés', 'Ann e Íñigo', 'Ann e Hilario', 'Ann, Bo e Igor', 'nieve y hielo', 'Ann y Yago']);
    expect([['Ana', 'Óscar'], ['Ana', 'Horacio'], ['Ana', 'Bo']].map((names) => spanish.listOr(names)))
      .toEqual(['Ana u Óscar', 'Ana u Horacio', 'Ana o Bo']);
  });

  it('is the first of a month in French', () => {
    const days = [{ ...day, day: 1 }, { ...day, day: 21 }];
    expect(days.map(french.dayLong)).toEqual(['1er novembre 2026', '21 novembre 2026']);
    expect(days.map(french.dayWeekdayMonthDay)).toEqual(['dimanche 1er novembre', 'samedi 21 novembre']);
  });

  it('is that Japanese writes さん after each person of a list', () => {
    expect([[], ['佐藤'], ['佐藤', '鈴木', 'Ann']].map(japanese.listPeople)).toEqual(['', '佐藤さん', '佐藤さん、鈴木さん、Annさん']);
  });

  it('is that no line ends between a number and its unit', () => {
    expect([german, french, spanish].map(({ relativeDay }) => [-3, 14].map(relativeDay))).toEqual([
      ['vor 3\u00a0Tagen', 'in 2\u00a0Wochen'], ['il y a 3\u00a0jours', 'dans 2\u00a0semaines'],
      ['hace 3\u00a0días', 'dentro de 2\u00a0semanas'],
    ]);
  });

  it('is that Japanese has no space before a counter', () => {
    expect([-3, -14, 4].map(japanese.relativeDay)).toEqual(['3日前', '2週間前', '4日後']);
  });
});

// CLDR's own sample numbers for each form, in the languages that come next and in two with many forms.
describe.each(['en-GB', 'de', 'fr', 'es', 'ja', 'pl', 'ar'])('The plural forms of %s', (locale) => {
  const { plurals } = languageOf(locale);

  it('hold for the sample numbers of CLDR', () => {
    for (const [form, { samples }] of plurals) {
      expect(samples.map((n) => [n, formOf(plurals, n)])).toEqual(samples.map((n) => [n, form]));
    }
  });
});

function formOf(plurals: ReturnType<typeof languageOf>['plurals'], n: number): string {
  const holds = (condition: string | null): boolean =>
    // The generated code runs the same text.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    condition !== null && new Function('n', `return ${condition};`)(n) === true;
  return [...plurals].find(([, { condition }]) => holds(condition))?.[0] ?? 'other';
}

// Writes what C# needs to know about a language: its plural forms, numbers, days, times and lists, compiled from CLDR.
import { joined, quote } from './csharpText.mjs';
import { daysUntilWeeks, relativeParts } from './relativeDays.mjs';
import { capital } from './typescriptText.mjs';

const fields = {
  d: 'Digits(d.Day)', dd: 'Two(d.Day)', M: 'Digits(d.Month)', MM: 'Two(d.Month)', MMM: 'MonthsShort[d.Month - 1]',
  MMMM: 'Months[d.Month - 1]',
  LLLL: 'MonthsAlone[d.Month - 1]', E: 'WeekdaysShort[Weekday(d)]', EEE: 'WeekdaysShort[Weekday(d)]', EEEE: 'Weekdays[Weekday(d)]',
  cccc: 'WeekdaysAlone[Weekday(d)]', y: 'Digits(d.Year)', yyyy: 'Digits(d.Year)',
  H: 'Digits(t.Hour)', HH: 'Two(t.Hour)', h: 'Digits((t.Hour + 11) % 12 + 1)', hh: 'Two((t.Hour + 11) % 12 + 1)', mm: 'Two(t.Minute)',
  a: 'Halves[t.Hour < 12 ? 0 : 1]',
};

export function languageInCSharp(name, language) {
  const days = Object.entries(language.days).map(([style, pieces]) =>
    `    public static string Day${capital(style)}(LocalDate d) => ${concatenated(pieces, language)};\n`);
  const members = [
    ...days,
    `    public static string TimeShort(LocalTime t) => ${concatenated(language.time, language)};\n`,
    ...plurals(language),
    ...numbers(language),
    ...relativeDays(name, language),
    ...lists(language),
    '    private static string Digits(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);\n',
    '    private static string Two(int n) => (n < 10 ? "0" : "") + Digits(n);\n',
    '    private static int Weekday(LocalDate d) => (int)d.DayOfWeek % 7;\n',
  ];
  const code = members.join('\n');
  const summary = `/// <summary>CLDR ${language.version}, ${language.locale}.</summary>`;
  return `\n${summary}\ninternal static class ${name}\n{\n${names(language, code)}${code}}\n`;
}

function names(language, code) {
  return ['months', 'monthsShort', 'monthsAlone', 'weekdays', 'weekdaysShort', 'weekdaysAlone', 'halves']
    .filter((list) => code.includes(`${capital(list)}[`))
    .map((list) => `    private static readonly string[] ${capital(list)} = [${language[list].map(quote).join(', ')}];\n`)
    .join('\n') + '\n';
}

function concatenated(pieces, { spelling: { firstDay } }) {
  const day = firstDay === null ? fields.d : `(d.Day == 1 ? ${quote(firstDay)} : ${fields.d})`;
  return pieces.map((piece) => typeof piece === 'string' ? quote(piece) : { ...fields, d: day }[piece.field]).join(' + ');
}

function plurals(language) {
  const forms = [...language.plurals].filter(([form]) => form !== 'other');
  return forms.map(([form, { condition }]) => `    public static bool Is${capital(form)}(int count)
    {
        var n = Math.Abs((long)count);
        return ${condition};
    }
`);
}

function numbers({ group, minimumGroupingDigits, minus, percent }) {
  const [before, after] = percent.split('{0}').map(quote);
  return [`    public static string Number(int n)
    {
        var digits = Math.Abs((long)n).ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var at = digits.Length < ${3 + minimumGroupingDigits} ? 0 : digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, ${quote(group)});
        }

        return (n < 0 ? ${quote(minus)} : "") + digits;
    }
`, `    public static string Percent(int n) => ${before} + Number(n) + ${after};\n`];
}

function relativeDays(name, language) {
  const parts = Object.entries(relativeParts(language)).map(([unit, part]) =>
    `    private static string ${capital(unit)}(int n) => ${joined(part, { language: name })};\n`);
  const words = language.relative.day.words.map(([day, word]) => `        ${day} => ${quote(word)},\n`).join('');
  return [`    public static string RelativeDay(int days) => days switch
    {
${words}        <= -${daysUntilWeeks} => WeeksAgo(-days / 7),
        < 0 => DaysAgo(-days),
        < ${daysUntilWeeks} => InDays(days),
        _ => InWeeks(days / 7),
    };
`, ...parts];
}

function lists({ lists: styles, spelling: { conjunctions, afterName } }) {
  const each = Object.entries(styles).map(([style, between]) =>
    `    public static string List${capital(style)}(IReadOnlyList<string> items) => Listed(items, ${between.map(quote).join(', ')});\n`);
  const parameters = 'IReadOnlyList<string> items, string start, string middle, string end, string two';
  const before = (between) => conjunctions.length === 0 ? between : `Before(last, ${between})`;
  const people = '    public static string ListPeople(IReadOnlyList<string> items) => '
    + `ListAnd([.. items.Select(name => name + ${quote(afterName)})]);\n`;
  return [...each, ...afterName === '' ? [] : [people], `    private static string Listed(${parameters}) => items switch
    {
        [] => "",
        [var only] => only,
        [var first, var last] => first + ${before('two')} + last,
        [var first, .., var last] => first + start + string.Join(middle, items.Skip(1).SkipLast(1)) + ${before('end')} + last,
    };
`, ...conjunctionsBefore(conjunctions)];
}

/** The form of the conjunction that fits before a word. */
function conjunctionsBefore(conjunctions) {
  const options = 'System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant';
  const arms = conjunctions.map(({ usual, before, instead }) =>
    `        ${quote(usual)} when StartsWith(next, ${quote(before)}) => ${quote(instead)},\n`).join('');
  return conjunctions.length === 0 ? [] : [`    private static string Before(string next, string between) => between switch
    {
${arms}        _ => between,
    };
`, `    private static bool StartsWith(string next, string pattern) =>
        System.Text.RegularExpressions.Regex.IsMatch(next, pattern, ${options});
`];
}

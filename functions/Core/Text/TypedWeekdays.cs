using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads days of the week as people type them in our languages: Tue Wed Thu, Mo-Do, du lundi au jeudi, de lunes a jueves y sábado,
/// 月〜木, 火・水・金.
/// </summary>
public static partial class TypedWeekdays
{
    private static readonly Names[] Languages =
    [
        new("monday tuesday wednesday thursday friday saturday sunday", "to through thru until till", "from on and every"),
        new("montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag", "bis", "von vom zum am und jeden sowie"),
        new("lundi mardi mercredi jeudi vendredi samedi dimanche", "a au", "de du le les et tous"),
        new("lunes martes miércoles jueves viernes sábado domingo", "a al hasta", "de del desde el los y e"),
        new("月|月曜|月曜日 火|火曜|火曜日 水|水曜|水曜日 木|木曜|木曜日 金|金曜|金曜日 土|土曜|土曜日 日|日曜|日曜日", "から", "まで と"),
    ];

    /// <summary>
    /// In the order of the week; null if it is anything else, or if two languages read different days: "Di" is a Tuesday in German and a
    /// Sunday in French, and "Di Do" is German.
    /// </summary>
    public static IReadOnlyList<IsoDayOfWeek>? Read(string text) =>
        Readings(text).DistinctBy(string.Concat).ToList() is [var days] ? days : null;

    /// <summary>The text names this day alone, in one language at least.</summary>
    public static bool CanMean(string text, IsoDayOfWeek day) => Readings(text).Any(days => days is [var only] && only == day);

    private static IEnumerable<IReadOnlyList<IsoDayOfWeek>> Readings(string text) =>
        Words(text) is { } words ? Languages.Select(l => l.Read(words)).OfType<IReadOnlyList<IsoDayOfWeek>>() : [];

    private static List<string>? Words(string text)
    {
        var spaced = JapaneseDay().Replace(TypedText.PlainDashes(text), " $0 ");
        return Listed().IsMatch(spaced) ? [.. Word().Matches(spaced).Select(w => SearchWords.Fold(w.Value))] : null;
    }

    [GeneratedRegex("[月火水木金土日](?:曜日?)?|から|まで", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseDay();

    [GeneratedRegex(@"^[\p{L}\p{M}.,;:/+&、・\s-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"[\p{L}\p{M}]+|-", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>The words of one language.</summary>
    /// <param name="days">From Monday to Sunday, each with its other names after a bar.</param>
    /// <param name="ranges">What stands between the first and the last day of several.</param>
    /// <param name="fillers">What changes nothing.</param>
    private sealed class Names(string days, string ranges, string fillers)
    {
        private readonly string[][] days = [.. days.Split(' ').Select(d => d.Split('|').Select(SearchWords.Fold).ToArray())];
        private readonly HashSet<string> ranges = ["-", .. ranges.Split(' ').Select(SearchWords.Fold)];
        private readonly HashSet<string> fillers = [.. fillers.Split(' ').Select(SearchWords.Fold)];

        public IReadOnlyList<IsoDayOfWeek>? Read(IEnumerable<string> words)
        {
            var found = new SortedSet<IsoDayOfWeek>();
            IsoDayOfWeek? last = null, first = null; // The first of a range whose last day has not come yet.
            foreach (var word in words.Where(w => !fillers.Contains(w)))
            {
                if (ranges.Contains(word) && last is not null)
                {
                    (first, last) = (last, null);
                }
                else if (Day(word) is { } day)
                {
                    found.UnionWith(From(first ?? day, day));
                    last = first is null ? day : null;
                    first = null;
                }
                else
                {
                    return null;
                }
            }

            return found.Count == 0 || first is not null ? null : [.. found];
        }

        /// <summary>A name, its plural, or at least two of its first letters.</summary>
        private IsoDayOfWeek? Day(string word)
        {
            var at = Array.FindIndex(days, names =>
                names.Any(n => word == n || word == n + "s") || (word.Length > 1 && names[0].StartsWith(word, StringComparison.Ordinal)));
            return at < 0 ? null : (IsoDayOfWeek)(at + 1);
        }

        /// <summary>Both included; a week may begin on any day, such as on a Sunday in Israel.</summary>
        private static IEnumerable<IsoDayOfWeek> From(IsoDayOfWeek first, IsoDayOfWeek last) => Enumerable
            .Range(0, (((int)last - (int)first + 7) % 7) + 1)
            .Select(i => (IsoDayOfWeek)((((int)first - 1 + i) % 7) + 1));
    }
}

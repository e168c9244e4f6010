using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The readable parts of a recurrence rule (RFC 5545, 3.3.10). Ical.Net rejects a whole rule for one bad part, and programs write empty
/// parts, parts of their own, INTERVAL=0, and COUNT together with UNTIL.
/// </summary>
internal sealed partial class IcsRuleText
{
    private const int MaxParts = 50;

    // Nobody meets more often than once an hour.
    private const int MaxTimesPerDay = 24;

    private static readonly FrozenDictionary<string, (int Least, int MaxWarnings)> Numbers = new Dictionary<string, (int, int)>
    {
        ["BYSECOND"] = (0, 60),
        ["BYMINUTE"] = (0, 59),
        ["BYHOUR"] = (0, 23),
        ["BYMONTHDAY"] = (-31, 31),
        ["BYYEARDAY"] = (-366, 366),
        ["BYWEEKNO"] = (-53, 53),
        ["BYMONTH"] = (1, 12),
        ["BYSETPOS"] = (-366, 366),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly List<string> ignored = [];

    private IcsRuleText()
    {
    }

    /// <summary>The parts that are ignored, as written.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>False if it has no frequency, or uses a calendar other than the Gregorian one (RFC 7529).</summary>
    public bool IsRule { get; private set; }

    /// <summary>The last moment at which it may take place, as written; null if there is none.</summary>
    public string? Until { get; private set; }

    /// <summary>The rule in the form that Ical.Net accepts, without <see cref="Until"/>.</summary>
    public string Plain => string.Join(';', parts.Select(p => $"{p.Key}={p.Value}"));

    /// <summary>The maximum number of occurrences per day; a weekly rule counts as a seventh.</summary>
    public double MaxPerDay
    {
        get
        {
            var times = Size("BYHOUR") * Size("BYMINUTE") * Size("BYSECOND");
            var each = parts.GetValueOrDefault("FREQ") switch
            {
                "HOURLY" => 24.0 * times,
                "DAILY" => times,
                "WEEKLY" => times * Size("BYDAY") / 7.0,
                _ => times * Size("BYDAY") * Size("BYMONTHDAY") / 30.0,
            };
            return each / int.Parse(parts.GetValueOrDefault("INTERVAL", "1"), CultureInfo.InvariantCulture);
        }
    }

    public static IcsRuleText Read(string text)
    {
        var rule = new IcsRuleText();
        var written = Unwrapped(text.ToUpperInvariant()).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in written.Take(MaxParts))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals].TrimEnd();
            if (equals < 0 || rule.parts.ContainsKey(name) || !rule.TryTake(name, part[(equals + 1)..].Trim()))
            {
                rule.ignored.Add(part);
            }
        }

        rule.Finish();
        return rule;
    }

    // Some programs escape a rule like text, or repeat the name of the property in it.
    private static string Unwrapped(string text)
    {
        var plain = text.Replace("\\", "", StringComparison.Ordinal).Trim().Trim('"');
        return plain[(plain.StartsWith("RRULE:", StringComparison.Ordinal) ? "RRULE:".Length : 0)..];
    }

    private bool TryTake(string name, string value)
    {
        var readable = name switch
        {
            "FREQ" => value is "SECONDLY" or "MINUTELY" or "HOURLY" or "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY" ? value : "",
            "INTERVAL" or "COUNT" => Positive(value),
            "BYDAY" => Several(value, text => Day().IsMatch(text) ? text.TrimStart('+') : null),
            "WKST" => Day().IsMatch(value) && value.Length == 2 ? value : "",
            "UNTIL" or "RSCALE" or "SKIP" => value,
            _ when Numbers.TryGetValue(name, out var range) => Several(value, text => Number(text, range.Least, range.MaxWarnings)),
            _ => "",
        };
        if (readable.Length == 0 || (name == "UNTIL" && !IcsMoment.TryParse(readable, out _, out _, out _)))
        {
            return false;
        }

        parts[name] = readable;
        return !(name == "SKIP" && value != "OMIT") && readable.Count(c => c == ',') == value.Count(c => c == ',');
    }

    private void Finish()
    {
        Until = parts.GetValueOrDefault("UNTIL");
        var isOurs = parts.GetValueOrDefault("RSCALE") is null or "GREGORIAN";
        Array.ForEach(["UNTIL", "RSCALE", "SKIP"], name => parts.Remove(name));
        var (frequency, days) = (parts.GetValueOrDefault("FREQ"), parts.GetValueOrDefault("BYDAY", ""));
        if (frequency is "HOURLY" or "DAILY" or "WEEKLY" && days.Length > 0)
        {
            // "The first Monday" has no meaning within a week (RFC 5545, 3.3.10).
            parts["BYDAY"] = string.Join(',', days.Split(',').Select(day => day[^2..]).Distinct());
        }
        else if (frequency == "YEARLY" && parts.ContainsKey("BYMONTHDAY") && IsMeantForEachMonth(days))
        {
            parts.TryAdd("BYMONTH", "1,2,3,4,5,6,7,8,9,10,11,12"); // Ical.Net 5.2.4 looks in the month of the start only.
        }

        var times = Size("BYHOUR") * Size("BYMINUTE") * Size("BYSECOND");
        IsRule = isOurs && frequency is not (null or "SECONDLY" or "MINUTELY") && times <= MaxTimesPerDay;
    }

    /// <summary>
    /// By the standard, a yearly day of the month comes in each month. Google and the calendar of Windows write it for once a year, in the
    /// month of the start (github.com/rlanvin/php-rrule/issues/158, dateutil/dateutil/issues/1072). Whoever also writes weekdays, or which
    /// of the days of the year they want, does mean each month.
    /// </summary>
    private bool IsMeantForEachMonth(string days) => (days.Length > 0 && !days.Any(char.IsDigit)) || parts.ContainsKey("BYSETPOS");

    private int Size(string name) => parts.TryGetValue(name, out var value) ? value.Count(c => c == ',') + 1 : 1;

    private static string Positive(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number.ToString(CultureInfo.InvariantCulture)
            : "";

    private static string Several(string value, Func<string, string?> readable) =>
        string.Join(',', value.Split(',', StringSplitOptions.TrimEntries).Select(readable).Where(text => text is not null).Distinct());

    private static string? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least && number <= most && (number != 0 || least == 0)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("^([+-]?([1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$")]
    private static partial Regex Day();
}

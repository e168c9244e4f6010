using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A DATE or DATE-TIME value (RFC 5545, 3.3.4 and 3.3.5).</summary>
/// <param name="Local">Midnight for a date.</param>
/// <param name="Zone">Null for a date or a floating time, which is in the viewer's time zone.</param>
internal readonly partial record struct IcsMoment(LocalDateTime Local, DateTimeZone Zone, IcsMomentKind Kind)
{
    private const int MaxIsoLength = 64;

    public bool IsDate => Kind == IcsMomentKind.Date;

    /// <summary>Its instant depends on the time zone.</summary>
    public bool IsLocal => Kind != IcsMomentKind.Zoned;

    // A local time that is skipped uses the offset before the gap, and one that occurs twice is the first (RFC 5545, 3.3.5); this is
    // NodaTime's lenient rule.
    public Instant Instant => Zone.AtLeniently(Local).ToInstant();

    /// <summary>
    /// How long after the start it is. When clocks go back, an end can look earlier than its start; so it can when the start is a local
    /// time that clocks skip.
    /// </summary>
    public Duration Since(IcsMoment start)
    {
        var exact = Instant - start.Instant;
        if (exact >= Duration.Zero)
        {
            return exact;
        }

        var map = Zone.MapLocal(Local);
        var later = map.Count == 2 ? map.Last().ToInstant() - start.Instant : exact;
        var isInGap = start.Zone.MapLocal(start.Local).Count == 0 && Equals(start.Zone, Zone);
        return isInGap ? Local.InUtc().ToInstant() - start.Local.InUtc().ToInstant() : later;
    }

    /// <summary>
    /// The same moment in the form that the series uses for its start: a date means the occurrence on that day, and a time without a zone
    /// is in the zone of the series.
    /// </summary>
    public IcsMoment In(IcsMoment series)
    {
        var local = IsLocal ? Local : Instant.InZone(series.Zone).LocalDateTime;
        var asTime = IsDate ? local.Date + series.Local.TimeOfDay : local;
        return series with { Local = series.IsDate ? local.Date.AtMidnight() : asTime };
    }

    /// <summary>
    /// Parses <c>yyyyMMdd</c> and <c>yyyyMMddTHHmm[ss]</c>, each optionally with <c>Z</c>; also the ISO 8601 forms that some programs
    /// write, with hyphens, colons, fractions of a second and an offset, and a blank instead of the T.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDateTime local, out bool isDate, out bool isUtc)
    {
        local = default;
        text = text.Trim();
        isUtc = text.EndsWith("Z", StringComparison.OrdinalIgnoreCase);
        text = isUtc ? text[..^1] : text;

        // Google writes birthdays as a date with Z.
        isDate = text.Length is 8 or 10 && !text.ContainsAny('T', 't');
        isUtc = isUtc && !isDate;
        if (!text.ContainsAny('-', ':', '.') && !text.Contains('+'))
        {
            return TryBasic(text, out local);
        }

        return text.Length <= MaxIsoLength && TryIso(text, ref isUtc, out local);
    }

    private static bool TryBasic(ReadOnlySpan<char> text, out LocalDateTime local)
    {
        local = default;
        if (!TryDate(text, out var date))
        {
            return false;
        }

        // ISO 8601 and many programs call the end of a day 24:00.
        if (text[8..] is ['T' or 't', '2', '4', '0', '0'] or ['T' or 't', '2', '4', '0', '0', '0', '0'] && date.Year < 9999)
        {
            local = date.PlusDays(1).AtMidnight();
            return true;
        }

        if (!TryTime(text.Length > 8 ? text[8..] : "T0000", out var time))
        {
            return false;
        }

        local = date + time;
        return true;
    }

    private static bool TryIso(ReadOnlySpan<char> text, ref bool isUtc, out LocalDateTime local)
    {
        local = default;
        var match = Iso().Match(text.ToString());
        if (!match.Success
            || !TryBasic(
                match.Groups["date"].Value.Replace("-", "", StringComparison.Ordinal) + Basic(match.Groups["time"].Value), out local))
        {
            return false;
        }

        if (match.Groups["offset"] is { Success: true, Value: var offset } && local.Year is > 1 and < 9999)
        {
            var digits = offset[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
            var minutes =
                (int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(digits[2..], CultureInfo.InvariantCulture);
            local = local.PlusMinutes(offset[0] == '-' ? minutes : -minutes);
            isUtc = true;
        }

        return true;
    }

    private static string Basic(string time) => time.Length == 0 ? "" : "T" + time.Replace(":", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<date>\d{4}-\d{2}-\d{2}|\d{8})([Tt ](?<time>\d{2}:?\d{2}(:?\d{2})?)([.,]\d+)?(?<offset>[+-]\d{2}(:?\d{2})?)?)?$")]
    private static partial Regex Iso();

    private static bool TryDate(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length < 8 || !Digits(text[..4], out var year) || !Digits(text[4..6], out var month) || !Digits(text[6..8], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        var seconds = 0;
        if (text.Length is not (5 or 7)
            || text[0] is not ('T' or 't' or ' ')
            || !Digits(text[1..3], out var hour)
            || !Digits(text[3..5], out var minute)
            || (text.Length == 7 && !Digits(text[5..7], out seconds))
            || hour > 23
            || minute > 59
            || seconds > 60)
        {
            return false;
        }

        // A leap second (60) is not supported.
        time = new LocalTime(hour, minute, Math.Min(seconds, 59));
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

internal enum IcsMomentKind
{
    /// <summary>In a specific time zone, or UTC.</summary>
    Zoned,

    /// <summary>Floating, such as nine o'clock wherever you are.</summary>
    Floating,
    Date,
}

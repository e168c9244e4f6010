using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A DATE or DATE-TIME value (RFC 5545, 3.3.4 and 3.3.5).</summary>
/// <param name="Local">Midnight for a date.</param>
/// <param name="Zone">Of a date or a floating time: of whoever looks at it.</param>
internal readonly partial record struct IcsMoment(LocalDateTime Local, DateTimeZone Zone, IcsMomentKind Kind)
{
    private const int LongestIso = 64;

    public bool IsDate => Kind == IcsMomentKind.Date;

    /// <summary>Means another instant in each time zone.</summary>
    public bool IsLocal => Kind != IcsMomentKind.Zoned;

    // A time within a gap takes the offset before it, one that occurs twice is the first (RFC 5545, 3.3.5): NodaTime's lenient rule.
    public Instant Instant => Zone.AtLeniently(Local).ToInstant();

    /// <summary>
    /// How long after the start it is. In the hour that the clocks repeat an end may look earlier than its start, and so it may when
    /// the start lies in the hour that they leave out.
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
    /// The same as the series writes its start: a date names the occurrence of that day, a time without a zone is in the series' zone.
    /// </summary>
    public IcsMoment In(IcsMoment series)
    {
        var local = IsLocal ? Local : Instant.InZone(series.Zone).LocalDateTime;
        var asTime = IsDate ? local.Date + series.Local.TimeOfDay : local;
        return series with { Local = series.IsDate ? local.Date.AtMidnight() : asTime };
    }

    /// <summary>
    /// <c>yyyyMMdd</c>, <c>yyyyMMddTHHmm[ss]</c>, each time perhaps with <c>Z</c>; also as ISO 8601 writes them, with hyphens, colons,
    /// fractions of a second and an offset, which some generators do.
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

        return text.Length <= LongestIso && TryIso(text, ref isUtc, out local);
    }

    private static bool TryBasic(ReadOnlySpan<char> text, out LocalDateTime local)
    {
        local = default;
        if (!TryDate(text, out var date) || !TryTime(text.Length > 8 ? text[8..] : "T0000", out var time))
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
            || text[0] is not ('T' or 't')
            || !Digits(text[1..3], out var hour)
            || !Digits(text[3..5], out var minute)
            || (text.Length == 7 && !Digits(text[5..7], out seconds))
            || hour > 23
            || minute > 59
            || seconds > 60)
        {
            return false;
        }

        // A leap second (60) is none here.
        time = new LocalTime(hour, minute, Math.Min(seconds, 59));
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

internal enum IcsMomentKind
{
    /// <summary>Of one time zone, or UTC.</summary>
    Zoned,

    /// <summary>Nine o'clock wherever one is.</summary>
    Floating,
    Date,
}

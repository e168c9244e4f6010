using System.Collections.Frozen;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// A content line that we use: name, parameters and value (RFC 5545, 3.1). Subjects, bodies and locations are not included, so they never
/// get beyond the bytes of the file.
/// </summary>
internal readonly record struct IcsProperty(string Name, ReadOnlyMemory<char> Parameters, ReadOnlyMemory<char> Value, int Line)
{
    // Their values contain no colon, but a time zone name may, even unquoted: TZID=(UTC+01:00) Amsterdam.
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "DTSTAMP", "LAST-MODIFIED");

    private static readonly FrozenSet<string> Wanted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. Times,
            "BEGIN",
            "END",
            "UID",
            "DURATION",
            "RRULE",
            "EXRULE",
            "SEQUENCE",
            "STATUS",
            "TRANSP",
            "CLASS",
            "ORGANIZER",
            "ATTENDEE",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS",
            "X-APPLE-EWS-BUSYSTATUS",
            "X-MICROSOFT-CDO-ALLDAYEVENT",
            "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
            "METHOD",
            "X-WR-CALNAME",
            "X-WR-RELCALID",
            "X-OWNER",
            "X-PRIMARY-CALENDAR",
            "X-WR-TIMEZONE",
            "TZID",
            "X-LIC-LOCATION",
            "TZOFFSETFROM",
            "TZOFFSETTO",
        ]);

    // Long enough for a list of thousands of dates; a picture in the wrong property is too long.
    private const int MaxLength = 1_000_000;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WantedNames = Wanted.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public string Text => Value.Span.Trim().ToString();

    public bool Is(string name) => ReferenceEquals(Name, name) || string.Equals(Name, name, StringComparison.Ordinal);

    /// <summary>What a line is: a property that we use, another property, or neither.</summary>
    public static IcsLineKind Read(IcsLine line, out IcsProperty property)
    {
        property = default;
        var span = line.Text.Span;
        var end = span.IndexOfAny(':', ';');
        if (end <= 0 || span[..end].Trim().ContainsAny(" \t\""))
        {
            return IcsLineKind.Garbage;
        }

        var written = span[..end].Trim();
        if (!WantedNames.TryGetValue(written, out var name) && !WantedNames.TryGetValue(WithoutGroup(written), out name))
        {
            return IcsLineKind.Other;
        }

        if (span.Length > MaxLength || line.IsCut)
        {
            return IcsLineKind.TooLong;
        }

        var colon = Times.Contains(name) ? ColonBeforeDate(span, end) : Colon(span, end);
        if (colon < 0)
        {
            return IcsLineKind.Garbage;
        }

        var kept = line.Text[end..].ToString().AsMemory();
        property = new IcsProperty(name, kept[..(colon - end)], kept[(colon - end + 1)..], line.Number);
        return IcsLineKind.Wanted;
    }

    /// <summary>Whether a component begins or ends here.</summary>
    public static bool IsBoundary(IcsLine line)
    {
        var name = line.Text.Span.TrimStart();
        return name.StartsWith("BEGIN", StringComparison.OrdinalIgnoreCase) || name.StartsWith("END", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The parameter's first value, unquoted; null if it is missing or empty.</summary>
    public string? Parameter(string name)
    {
        for (var rest = Parameters.Span; !rest.IsEmpty;)
        {
            rest = rest[1..];
            var length = Unquoted(rest, ';');
            var parameter = length < 0 ? rest : rest[..length];
            rest = length < 0 ? [] : rest[length..];
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                var value = parameter[(equals + 1)..].Trim().Trim('"').Trim();
                return value.IsEmpty ? null : Plain(value);
            }
        }

        return null;
    }

    /// <summary>ATTENDEE for <c>item1.ATTENDEE</c>, as address books and old programs group lines (RFC 2425, 5.8.2).</summary>
    private static ReadOnlySpan<char> WithoutGroup(ReadOnlySpan<char> name) => name[(name.LastIndexOf('.') + 1)..];

    // RFC 6868 escapes.
    private static string Plain(ReadOnlySpan<char> value) =>
        value.Contains('^')
            ? value
                .ToString()
                .Replace("^'", "\"", StringComparison.Ordinal)
                .Replace("^n", " ", StringComparison.Ordinal)
                .Replace("^^", "^", StringComparison.Ordinal)
            : value.ToString();

    // An unclosed quotation mark would swallow the value.
    private static int Colon(ReadOnlySpan<char> line, int from)
    {
        var at = Unquoted(line[from..], ':');
        at = at >= 0 ? at : line[from..].IndexOf(':');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>
    /// The first colon that is followed by a date: time zone names contain colons (TZID=+01:00), and so do times (2026-11-02T09:00:00Z).
    /// </summary>
    private static int ColonBeforeDate(ReadOnlySpan<char> line, int from)
    {
        if (line[from] == ':')
        {
            return from;
        }

        for (var at = from; at < line.Length; at++)
        {
            if (line[at] == ':' && IsDate(line[(at + 1)..].TrimStart()))
            {
                return at;
            }
        }

        return line.LastIndexOf(':');
    }

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length >= 8
        && !text[..4].ContainsAnyExceptInRange('0', '9')
        && (text[4] == '-' || !text[..8].ContainsAnyExceptInRange('0', '9'));

    private static int Unquoted(ReadOnlySpan<char> text, char wanted)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && text[i] == wanted)
            {
                return i;
            }
        }

        return -1;
    }
}

internal enum IcsLineKind
{
    Wanted,
    Other,
    TooLong,

    /// <summary>Not a content line.</summary>
    Garbage,
}

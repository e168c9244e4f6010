using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>A row of meetings.csv, whose header explains the columns: who meets, how often, and what changed.</summary>
internal sealed record MeetingPattern
{
    private const int WeeksBack = 15;

    public required IReadOnlyList<string> Who { get; init; }

    public required IReadOnlyList<string> With { get; init; }

    /// <summary>The subject; null for a 1:1, which is named after the two people.</summary>
    public required string? Subject { get; init; }

    /// <summary>The number of weeks between meetings; null for a one-off meeting.</summary>
    public required int? EveryWeeks { get; init; }

    public required int Slot { get; init; }

    /// <summary>The time of day; null for an all-day event.</summary>
    public required LocalTime? Time { get; init; }

    /// <summary>The length in minutes, or in days for an all-day event.</summary>
    public required int Length { get; init; }

    /// <summary>Changes by occurrence. Occurrences are numbered backwards in time, so the first one has the highest number.</summary>
    public required int From { get; init; }

    public required int? Until { get; init; }

    public required IReadOnlyDictionary<int, OccurrenceChange> Changes { get; init; }

    public required PatternMarks Marks { get; init; }

    public static IReadOnlyList<MeetingPattern> ReadAll() => SampleTable.Read("meetings.csv", OfRow);

    private static MeetingPattern OfRow(Func<string, string> cell)
    {
        var every = Number(cell("every"));
        return new MeetingPattern
        {
            Who = SampleTable.Words(cell("who")),
            With = SampleTable.Words(cell("with")),
            Subject = SampleTable.OrNull(cell("subject")),
            EveryWeeks = every,
            Slot = Number(cell("slot"))!.Value, // every row of our own table has one
            Time = SampleTable.OrNull(cell("time")) is { } time
                ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value
                : null,
            Length = Number(cell("length").TrimEnd('d'))!.Value, // as above
            From = Number(cell("from")) ?? (every is { } weeks ? WeeksBack / weeks : 0),
            Until = Number(cell("until")),
            Changes = OccurrenceChanges.Parse(cell("changes")),
            Marks = PatternMarks.Parse(cell("marks")),
        };
    }

    private static int? Number(string cell) =>
        SampleTable.OrNull(cell) is { } text ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;
}

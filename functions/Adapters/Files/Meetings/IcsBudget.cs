using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// How much a calendar may contain. No real calendar exceeds this, and reading one that does would delay everybody else: a file over budget
/// is not read, and an event over budget is skipped.
/// </summary>
internal sealed record IcsBudget
{
    public static IcsBudget Default { get; } = new();

    /// <summary>Twenty years of a busy calendar with its invitations take about 50 MB.</summary>
    public int Bytes { get; init; } = 100_000_000;

    public int Lines { get; init; } = 5_000_000;

    public int Events { get; init; } = 200_000;

    /// <summary>Programs that merge invitations write one calendar per invitation.</summary>
    public int Calendars { get; init; } = 200_000;

    /// <summary>The maximum number of occurrences per day for all series of a file together. A weekly series counts as a seventh.</summary>
    public double StartsPerDay { get; init; } = 5_000;

    /// <summary>
    /// The maximum number of RDATE or EXDATE values of one event. A daily series with an exception every day for 27 years still fits.
    /// </summary>
    public int Dates { get; init; } = 10_000;

    /// <summary>The maximum number of RRULE or EXRULE properties of one event. Nearly every event has one.</summary>
    public int Rules { get; init; } = 10;

    public static IcsError Exceeded(string file, int? line, Func<IFileFaultsMessages, string> what) =>
        new(file, line, what, say => say.CalendarExportLess);
}

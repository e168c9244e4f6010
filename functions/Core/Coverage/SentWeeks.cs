using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// What a reader was sent in the weeks before one week. The trend and whom they were asked to talk to are read from it, so that what is
/// corrected later changes neither. Pure.
/// </summary>
/// <param name="sent">What the reader was sent, in any order.</param>
/// <param name="monday">Of the week that is being written; figures of this week and later ones do not matter.</param>
public sealed class SentWeeks(IReadOnlyList<SentFigures> sent, LocalDate monday)
{
    /// <summary>Nobody is named again until more than three weeks have passed.</summary>
    private const int WeeksUntilNamedAgain = 3;

    /// <summary>Whom the one thing was about in the last three weeks, including the reader's own 1:1s.</summary>
    public IReadOnlySet<PersonId> Named => sent
        .Where(s => s.Week < monday && s.Week >= monday.PlusWeeks(-WeeksUntilNamedAgain))
        .Select(s => s.OneThing).OfType<PersonId>().ToHashSet();

    /// <summary>The reader was told about a missing 1:1 of their own in the last digest.</summary>
    public bool WasOwnOneOnOneLastWeek => sent.Any(s => s.Week == monday.PlusWeeks(-1) && s.IsOwnOneOnOne);

    /// <summary>The same figures, with past weeks as the reader was sent them; a week without a digest stays as it was computed.</summary>
    public ManagerCoverage Of(ManagerCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return coverage.Match<ManagerCoverage>(
            report => new ManagerCoverage.Known(report with { Trend = Of(report.Manager.Id, report.Trend) }), unknown => unknown);
    }

    private CoverageTrend Of(PersonId manager, CoverageTrend trend) => new(
        [.. trend.Weeks.Select((week, i) => Find(manager, monday.PlusWeeks(i + 1 - trend.Weeks.Count)) is { } counts
            ? new WeekCoverage(counts.Covered, counts.Of) { IsAsSent = true }
            : week)]);

    private CoverageCounts? Find(PersonId manager, LocalDate week) => week < monday
        ? sent.Where(s => s.Week == week).SelectMany(s => s.Managers).FirstOrDefault(m => m.Manager == manager)?.Counts
        : null;
}

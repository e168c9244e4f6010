using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A manager's figures as one reader may see them.</summary>
public abstract record Figures
{
    private Figures()
    {
    }

    /// <summary>The reader may see them.</summary>
    /// <param name="Coverage">In a pilot, only with people who are in it.</param>
    public sealed record Shown(ManagerCoverage Coverage) : Figures;

    /// <summary>Digests are off for one of the two, or the reader is not above the manager.</summary>
    public sealed record Withheld : Figures;

    /// <summary>Null when they are withheld.</summary>
    public ManagerCoverage? CoverageOrNull => (this as Shown)?.Coverage;
}

/// <summary>A manager's own 1:1s as only they see them, and the part that others may see.</summary>
/// <param name="Pairs">The status with each report, or why it is not known.</param>
/// <param name="ToOthers">What the managers above see; <see cref="Figures.Withheld"/> if they see nothing.</param>
public sealed record OwnFigures(OwnPairs Pairs, Figures ToOthers)
{
    /// <summary>The status with each report at the time of what others are shown.</summary>
    public required IReadOnlyDictionary<PersonId, CoverageStatus> Forecast { get; init; }

    /// <summary>What the status with each report is computed from.</summary>
    public required IReadOnlyDictionary<PersonId, PairDetails> Details { get; init; }
}

/// <summary>The statuses of a manager's own pairs, without any figure about all of them together.</summary>
public abstract record OwnPairs
{
    private OwnPairs()
    {
    }

    /// <param name="Pairs">One for each direct report, by name.</param>
    public sealed record Known(IReadOnlyList<PairCoverage> Pairs) : OwnPairs
    {
        /// <summary>When the calendar was last read, if attempts have failed since; null when the statuses are up to date.</summary>
        public Instant? NotReadSince { get; init; }
    }

    /// <param name="Fault">Null when the calendar has not been read yet.</param>
    public sealed record Unknown(CalendarFault? Fault) : OwnPairs;

    /// <summary>Empty when they are not known.</summary>
    public IReadOnlyList<PairCoverage> PairsOrNone => this is Known known ? known.Pairs : [];

    internal static OwnPairs Of(ManagerCoverage coverage) =>
        coverage.Match<OwnPairs>(
            report => new Known(report.Pairs) { NotReadSince = report.NotReadSince }, unknown => new Unknown(unknown.Fault));
}

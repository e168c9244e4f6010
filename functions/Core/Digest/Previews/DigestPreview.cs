using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>A mail about what the next digest will say, as data: something in it is not on track.</summary>
/// <param name="Recipient">Whom the digest is about.</param>
/// <param name="Week">The week of the digest.</param>
public sealed record DigestPreview(Person Recipient, IsoWeek Week)
{
    /// <summary>Everything that the digest will say about the recipient as a manager; null for nothing.</summary>
    public ManagerPart? AsManager { get; init; }

    /// <summary>The recipient's own 1:1s with their manager; null if they did not ask, or if these are on track.</summary>
    public PairPart? AsReport { get; init; }

    /// <summary>
    /// Null when nothing is not on track, when it is not certain enough to write about, or when nobody reads it. Pure.
    /// </summary>
    /// <param name="recipient">Whom the digest is about.</param>
    /// <param name="week">The week of the digest.</param>
    /// <param name="manager">Null for somebody who is not a manager.</param>
    /// <param name="pair">Null if they did not ask about their own 1:1s.</param>
    public static DigestPreview? Of(Person recipient, IsoWeek week, ManagerPreview? manager, PairPreview? pair)
    {
        var preview = new DigestPreview(recipient, week)
        {
            AsManager = manager is { Due: not null, Line: { Coverage: ManagerCoverage.Known { Report: var report } } line }
                && report.Pairs.Any(p => IsLate(p.Status))
                    ? new ManagerPart(manager.Readers, line, report)
                    : null,
            AsReport = pair is { Readers.Count: > 0, Pair.Forecast: { } status } && IsLate(status)
                ? new PairPart(pair.Manager, pair.Readers, status)
                : null,
        };
        return preview is { AsManager: null, AsReport: null } ? null : preview;
    }

    private static bool IsLate(CoverageStatus status) =>
        status is CoverageStatus.Slipping or CoverageStatus.Overdue or CoverageStatus.Never;
}

/// <param name="Readers">Who reads it, nearest first.</param>
/// <param name="Line">What it says.</param>
/// <param name="Report">The recipient's own 1:1s at that time, which only they see.</param>
public sealed record ManagerPart(IReadOnlyList<Person> Readers, DigestLine Line, CoverageReport Report);

/// <param name="Manager">The recipient's manager.</param>
/// <param name="Readers">Who reads a count that includes it.</param>
/// <param name="Status">What goes into the count.</param>
public sealed record PairPart(Person Manager, IReadOnlyList<Person> Readers, CoverageStatus Status);

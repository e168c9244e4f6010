using NodaTime;
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

    /// <summary>The recipient's 1:1s that were called off and that nothing has replaced, by the other person's name.</summary>
    public IReadOnlyList<CalledOffPart> CalledOff { get; init; } = [];

    /// <summary>It says something about the digest, not only what was called off.</summary>
    public bool IsAboutDigest => this is not { AsManager: null, AsReport: null };

    /// <summary>
    /// Null when nothing is not on track and nothing was called off, when it is not certain enough to write about, or when nobody reads it.
    /// Pure.
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
                ? new PairPart(pair.Manager, pair.Readers, status) { IsPlanned = pair.Pair.Review is PairReview.Known { Next: not null } }
                : null,
            CalledOff = [.. CalledOffIn(manager), .. CalledOffIn(pair)],
        };
        return preview.IsAboutDigest || preview.CalledOff.Count > 0 ? preview : null;
    }

    private static IEnumerable<CalledOffPart> CalledOffIn(ManagerPreview? manager) =>
        (manager?.Own.Pairs.PairsOrNone ?? []).SelectMany(pair => Of(pair.Report, pair.CalledOff));

    private static IEnumerable<CalledOffPart> CalledOffIn(PairPreview? pair) =>
        pair?.Pair.Review is PairReview.Known { Line: { } line } ? Of(pair.Manager, line.CalledOff) : [];

    private static IEnumerable<CalledOffPart> Of(Person other, Instant? calledOff) =>
        calledOff is { } start ? [new CalledOffPart(other, start)] : [];

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
public sealed record PairPart(Person Manager, IReadOnlyList<Person> Readers, CoverageStatus Status)
{
    /// <summary>The next 1:1 of the two is in the calendar, so no time has to be found.</summary>
    public bool IsPlanned { get; init; }
}

/// <param name="Other">The other person of the 1:1.</param>
/// <param name="Start">When it should have started.</param>
public sealed record CalledOffPart(Person Other, Instant Start);

using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// The figures that one digest showed its reader: codes and numbers, no sentences and no names. Later corrections do not change
/// them.
/// </summary>
/// <param name="Reader">The recipient of the digest.</param>
/// <param name="Week">The Monday of its week.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Managers">The managers that it named, and the reader's own 1:1s.</param>
public sealed record SentFigures(PersonId Reader, LocalDate Week, Instant SentAt, IReadOnlyList<SentManager> Managers)
{
    /// <summary>Whom the one thing of the week was about; null if there was nobody, or if they have deleted their data.</summary>
    public PersonId? OneThing { get; init; }

    /// <summary>The reader was asked to have their own 1:1 with that person, and not to ask them anything.</summary>
    public bool IsOwnOneOnOne { get; init; }

    /// <summary>The same without anything that identifies this person; the numbers stay.</summary>
    internal SentFigures Without(PersonId person) => this with
    {
        OneThing = OneThing == person ? null : OneThing,
        Managers = [.. Managers.Select(m => m.Without(person))],
    };

    /// <summary>Everybody whom the figures are about, once.</summary>
    internal IEnumerable<PersonId> People() =>
        Managers.SelectMany(m => m.Pairs.Select(p => p.Report).Concat(m.Manager is { } manager ? [manager] : [])).Distinct();
}

/// <summary>What a digest showed about one manager.</summary>
/// <param name="Manager">Null if they have deleted their data.</param>
/// <param name="Counts">The number of reports in each status; null if the digest said that there were no figures.</param>
/// <param name="Pairs">
/// The statuses behind the counts, which the digest does not show. Without reports who have deleted their data.
/// </param>
public sealed record SentManager(PersonId? Manager, CoverageCounts? Counts, IReadOnlyList<SentPair> Pairs)
{
    /// <summary>The figures in <paramref name="coverage"/>.</summary>
    /// <param name="coverage">What the digest shows.</param>
    /// <param name="before">What its preview said; null if none was kept.</param>
    public static SentManager Of(ManagerCoverage coverage, PreviewedFigures? before = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return coverage.Match(
            known => new SentManager(
                known.Manager.Id,
                known.Counts,
                [.. known.Pairs.Select(p => new SentPair(p.Report.Id, p.Status)
                {
                    Change = before?.ChangeOf(known.Manager.Id, p, known.Inputs.GetValueOrDefault(p.Report.Id)),
                })]),
            unknown => new SentManager(unknown.Manager.Id, null, []));
    }

    /// <summary>The pairs of a manager who is no longer named would still reveal who it was.</summary>
    internal SentManager Without(PersonId person) => Manager == person
        ? new SentManager(null, Counts, [])
        : this with { Pairs = [.. Pairs.Where(p => p.Report != person)] };
}

/// <param name="Report">The report.</param>
/// <param name="Status">The status of their 1:1s with the manager.</param>
public readonly record struct SentPair(PersonId Report, CoverageStatus Status)
{
    /// <summary>Why it is worse than in the preview, for the two alone; null if it is not.</summary>
    public StatusChange? Change { get; init; }
}

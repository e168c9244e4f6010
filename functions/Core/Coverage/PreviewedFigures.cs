using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// What the preview of a digest said twelve hours before it is due. It is kept until the digest is sent, and says then which pairs became
/// worse, and why.
/// </summary>
/// <param name="Reader">The recipient of the digest.</param>
/// <param name="Week">The Monday of its week.</param>
/// <param name="Due">When the digest is due: the time of the figures.</param>
/// <param name="Managers">The managers that it names, and the reader's own 1:1s.</param>
public sealed record PreviewedFigures(PersonId Reader, LocalDate Week, Instant Due, IReadOnlyList<PreviewedManager> Managers)
{
    /// <summary>Everybody whom the preview is about, once.</summary>
    internal IEnumerable<PersonId> People() => Managers.SelectMany(m => m.Pairs.Select(p => p.Report).Append(m.Manager)).Distinct();

    /// <summary>The same without anything about this person.</summary>
    internal PreviewedFigures Without(PersonId person) => this with
    {
        Managers =
        [
            .. Managers.Where(m => m.Manager != person)
                .Select(m => m with { Pairs = [.. m.Pairs.Where(p => p.Report != person)] }),
        ],
    };

    /// <summary>How a digest differs for the worse; null if it does not.</summary>
    /// <param name="manager">The manager.</param>
    /// <param name="pair">What the digest says.</param>
    /// <param name="inputs">What it is computed from.</param>
    internal StatusChange? ChangeOf(PersonId manager, PairCoverage pair, PairInputs? inputs)
    {
        var before = Managers.FirstOrDefault(m => m.Manager == manager);
        return before?.Pairs.FirstOrDefault(p => p.Report == pair.Report.Id) is { } previewed
            ? Worse(pair.Status, previewed, inputs)
            : Added(pair, before);
    }

    private static StatusChange? Worse(CoverageStatus status, PreviewedPair before, PairInputs? inputs) =>
        StatusChange.IsWorse(status, than: before.Status)
            ? new StatusChange(before.Status, inputs?.ChangedSince(before.Inputs) ?? [])
            : null;

    /// <summary>The preview said nothing about the pair.</summary>
    private StatusChange? Added(PairCoverage pair, PreviewedManager? before) => (StatusChange.IsLate(pair.Status), before) switch
    {
        (false, _) => null,
        (true, null) => new StatusChange(null, [ChangeCause.ReportingLine]),
        (true, { HasFigures: false }) => new StatusChange(null, [ChangeCause.Readability]),
        _ when pair.Report.ReportingSince >= Week.PlusDays(-1) => new StatusChange(null, [ChangeCause.ReportingLine]),
        _ => new StatusChange(null, [ChangeCause.Policy]),
    };
}

/// <summary>What the preview said about one manager.</summary>
/// <param name="Manager">The manager.</param>
/// <param name="HasFigures">False if their calendar could not be read.</param>
/// <param name="Pairs">The statuses behind the counts.</param>
public sealed record PreviewedManager(PersonId Manager, bool HasFigures, IReadOnlyList<PreviewedPair> Pairs)
{
    /// <summary>What is in <paramref name="coverage"/>.</summary>
    public static PreviewedManager Of(ManagerCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return coverage.Match(
            known => new PreviewedManager(
                known.Manager.Id,
                true,
                [.. known.Pairs.Where(p => known.Inputs.ContainsKey(p.Report.Id))
                    .Select(p => new PreviewedPair(p.Report.Id, p.Status, known.Inputs[p.Report.Id]))]),
            unknown => new PreviewedManager(unknown.Manager.Id, false, []));
    }
}

/// <param name="Report">The report.</param>
/// <param name="Status">The status of their 1:1s with the manager.</param>
/// <param name="Inputs">What it was computed from.</param>
public sealed record PreviewedPair(PersonId Report, CoverageStatus Status, PairInputs Inputs);

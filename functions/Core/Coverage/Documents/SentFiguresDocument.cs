using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary><see cref="SentFigures"/> as stored, in the partition of the reader.</summary>
internal sealed record SentFiguresDocument(
    string Reader, string Week, string At, IReadOnlyList<SentManagerState> Managers, string? OneThing = null)
{
    /// <summary>True or null: earlier versions asked only about managers.</summary>
    public bool? IsOwnOneOnOne { get; init; }

    public static SentFiguresDocument Of(SentFigures figures) => new(
        figures.Reader.Value,
        LocalDatePattern.Iso.Format(figures.Week),
        InstantPattern.ExtendedIso.Format(figures.SentAt),
        [.. figures.Managers.Select(SentManagerState.Of)],
        figures.OneThing?.Value)
    {
        IsOwnOneOnOne = figures.IsOwnOneOnOne ? true : null,
    };

    public SentFigures ToFigures() => DocumentException.Read(
        () => new SentFigures(
            new PersonId(Reader),
            LocalDatePattern.Iso.Parse(Week).Value,
            InstantPattern.ExtendedIso.Parse(At).Value,
            [.. Managers.Select(m => m.ToManager())])
        {
            OneThing = OneThing is null ? null : new PersonId(OneThing),
            IsOwnOneOnOne = IsOwnOneOnOne == true,
        },
        "sentFigures");
}

/// <summary><see cref="SentManager"/> as stored.</summary>
/// <param name="Id">Null if they have deleted their data.</param>
/// <param name="Counts">Null if there were no figures.</param>
/// <param name="Pairs">The status by the id of the report.</param>
internal sealed record SentManagerState(string? Id, SentCounts? Counts, IReadOnlyDictionary<string, CoverageStatus> Pairs)
{
    /// <summary>Why some are worse than in the preview, by the id of the report; null if none is, and in earlier versions.</summary>
    public IReadOnlyDictionary<string, StatusChangeState>? Changes { get; init; }

    public static SentManagerState Of(SentManager figures) => new(
        figures.Manager?.Value,
        figures.Counts is { } counts ? SentCounts.Of(counts) : null,
        figures.Pairs.ToDictionary(p => p.Report.Value, p => p.Status))
    {
        Changes = figures.Pairs.Any(p => p.Change is not null)
            ? figures.Pairs.SelectMany(StatusChangeState.Of).ToDictionary(c => c.Report, c => c.Change)
            : null,
    };

    public SentManager ToManager() => new(
        Id is null ? null : new PersonId(Id),
        Counts?.ToCounts(),
        [.. Pairs.Select(p => new SentPair(new PersonId(p.Key), p.Value)
        {
            Change = Changes?.GetValueOrDefault(p.Key)?.ToChange(),
        }).OrderBy(p => p.Report)]);
}

/// <summary><see cref="StatusChange"/> as stored.</summary>
internal sealed record StatusChangeState(CoverageStatus? Was, IReadOnlyList<ChangeCause> Because)
{
    /// <summary>One, or none.</summary>
    public static IEnumerable<(string Report, StatusChangeState Change)> Of(SentPair pair) =>
        pair.Change is { } change ? [(pair.Report.Value, new StatusChangeState(change.Was, change.Because))] : [];

    public StatusChange ToChange() => new(Was, Because);
}

/// <summary><see cref="CoverageCounts"/> as stored.</summary>
internal sealed record SentCounts(int Covered, int Slipping, int Overdue, int Never, int NewInRole, int Away, int NotKnown)
{
    public static SentCounts Of(CoverageCounts counts) => new(
        counts.Covered, counts.Slipping, counts.Overdue, counts.Never, counts.NewInRole, counts.Away, counts.NotKnown);

    public CoverageCounts ToCounts() => new(Covered, Slipping, Overdue, Never, NewInRole, Away) { NotKnown = NotKnown };
}

/// <summary>
/// Whose digests name a person, in the partition of that person: without it, finding them would require reading everybody's.
/// </summary>
/// <param name="Ids">The ids of the readers.</param>
internal sealed record ReadersDocument(IReadOnlyList<string> Ids);

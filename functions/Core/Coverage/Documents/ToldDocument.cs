using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary><see cref="ToldFigures"/> as stored, in the partition of the reader.</summary>
internal sealed record ToldDocument(
    string Reader, string Week, string At, IReadOnlyList<ToldManagerState> Managers, string? OneThing = null)
{
    public static ToldDocument Of(ToldFigures told) => new(
        told.Reader.Value,
        LocalDatePattern.Iso.Format(told.Week),
        InstantPattern.ExtendedIso.Format(told.SentAt),
        [.. told.Managers.Select(ToldManagerState.Of)],
        told.OneThing?.Value);

    public ToldFigures ToTold() => DocumentException.Read(
        () => new ToldFigures(
            new PersonId(Reader),
            LocalDatePattern.Iso.Parse(Week).Value,
            InstantPattern.ExtendedIso.Parse(At).Value,
            [.. Managers.Select(m => m.ToManager())])
        {
            OneThing = OneThing is null ? null : new PersonId(OneThing),
        },
        "The figures of a digest");
}

/// <summary><see cref="ToldManager"/> as stored.</summary>
/// <param name="Id">Null if they have deleted their data.</param>
/// <param name="Counts">Null if there were no figures.</param>
/// <param name="Pairs">The status by the id of the report.</param>
internal sealed record ToldManagerState(string? Id, ToldCounts? Counts, IReadOnlyDictionary<string, CoverageStatus> Pairs)
{
    public static ToldManagerState Of(ToldManager told) => new(
        told.Manager?.Value,
        told.Counts is { } counts ? ToldCounts.Of(counts) : null,
        told.Pairs.ToDictionary(p => p.Report.Value, p => p.Status));

    public ToldManager ToManager() => new(
        Id is null ? null : new PersonId(Id),
        Counts?.ToCounts(),
        [.. Pairs.Select(p => new ToldPair(new PersonId(p.Key), p.Value)).OrderBy(p => p.Report)]);
}

/// <summary><see cref="CoverageCounts"/> as stored.</summary>
internal sealed record ToldCounts(int Covered, int Slipping, int Overdue, int Never, int NewInRole, int Away, int NotKnown)
{
    public static ToldCounts Of(CoverageCounts counts) => new(
        counts.Covered, counts.Slipping, counts.Overdue, counts.Never, counts.NewInRole, counts.Away, counts.NotKnown);

    public CoverageCounts ToCounts() => new(Covered, Slipping, Overdue, Never, NewInRole, Away) { NotKnown = NotKnown };
}

/// <summary>
/// Whose digests name a person, in the partition of that person: without it, finding them would take reading everybody's.
/// </summary>
/// <param name="Ids">The ids of the readers.</param>
internal sealed record ReadersDocument(IReadOnlyList<string> Ids);

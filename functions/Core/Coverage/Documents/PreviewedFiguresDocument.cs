using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary><see cref="PreviewedFigures"/> as stored, in the partition of the reader.</summary>
internal sealed record PreviewedFiguresDocument(string Reader, string Week, string Due, IReadOnlyList<PreviewedManagerState> Managers)
{
    public static PreviewedFiguresDocument Of(PreviewedFigures figures) => new(
        figures.Reader.Value,
        LocalDatePattern.Iso.Format(figures.Week),
        InstantPattern.ExtendedIso.Format(figures.Due),
        [.. figures.Managers.Select(PreviewedManagerState.Of)]);

    public PreviewedFigures ToFigures() => DocumentException.Read(
        () => new PreviewedFigures(
            new PersonId(Reader),
            LocalDatePattern.Iso.Parse(Week).Value,
            InstantPattern.ExtendedIso.Parse(Due).Value,
            [.. Managers.Select(m => m.ToManager())]),
        "previewedFigures");
}

/// <summary><see cref="PreviewedManager"/> as stored.</summary>
/// <param name="Id">The manager.</param>
/// <param name="Pairs">By the id of the report; null if there were no figures.</param>
internal sealed record PreviewedManagerState(string Id, IReadOnlyDictionary<string, PreviewedPairState>? Pairs)
{
    public static PreviewedManagerState Of(PreviewedManager manager) => new(
        manager.Manager.Value,
        manager.HasFigures
            ? manager.Pairs.ToDictionary(p => p.Report.Value, p => new PreviewedPairState(p.Status, p.Inputs.Hashes))
            : null);

    public PreviewedManager ToManager() => new(
        new PersonId(Id),
        Pairs is not null,
        [.. (Pairs ?? new Dictionary<string, PreviewedPairState>())
            .Select(p => new PreviewedPair(new PersonId(p.Key), p.Value.Status, new PairInputs(p.Value.Inputs))).OrderBy(p => p.Report)]);
}

/// <summary><see cref="PreviewedPair"/> as stored.</summary>
internal sealed record PreviewedPairState(CoverageStatus Status, string Inputs);

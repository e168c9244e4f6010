using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Coverage;

/// <summary>All that one manager corrected. Agreed cadences hold until another is agreed, so nothing here expires by itself.</summary>
internal sealed record CorrectionsDocument(IReadOnlyList<CorrectionState> Corrections)
{
    public const string OldestTerm = "oldest";

    public static DocumentKind<CorrectionsDocument> Kind { get; } = new("corrections", CosmosJson.Default.CorrectionsDocument);

    public static DocumentKey KeyOf(PersonId manager) => new(manager.Value, "corrections");

    /// <summary>In the order in which they were made.</summary>
    public static IReadOnlyList<Correction> Read(CorrectionsDocument? document) =>
        document is null ? [] : DocumentException.Read(() => document.Corrections.Select(c => c.ToCorrection()).ToList(), "A correction");

    public static CosmosDraft<CorrectionsDocument> DraftOf(IEnumerable<Correction> corrections)
    {
        List<Correction> all = [.. corrections.OrderBy(c => c.MadeAt)];
        return new CosmosDraft<CorrectionsDocument>(new CorrectionsDocument([.. all.Select(CorrectionState.Of)]))
        {
            Terms = new Dictionary<string, string?> { [OldestTerm] = all.Select(OverAt).Min() is { } over ? SortableInstant.Of(over) : null },
        };
    }

    /// <summary>It tells of time that was over before the instant; never so for an agreed cadence.</summary>
    public static bool IsOverBefore(Correction correction, Instant instant) => correction switch
    {
        Correction.Away => OverAt(correction) <= instant,
        _ => OverAt(correction) < instant,
    };

    /// <summary>Away days are dates without a zone: they are over when the first day back has begun everywhere on Earth.</summary>
    private static Instant? OverAt(Correction correction) => correction switch
    {
        Correction.HeldWithoutInvite held => held.Time.HasEnd ? held.Time.End : null,
        Correction.Away away => away.Back.AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant(),
        Correction.AgreedCadence => null,
        _ => throw new InvalidOperationException("Correction is closed."),
    };
}

/// <summary>Away: from, back; cadence: days; held: time.</summary>
internal sealed record CorrectionState(string Kind, string Report, string MadeAt, string? From = null, string? Back = null, int? Days = null, TimeState? Time = null)
{
    public static CorrectionState Of(Correction correction)
    {
        var state = new CorrectionState(string.Empty, correction.Report.Value, InstantPattern.ExtendedIso.Format(correction.MadeAt));
        return correction switch
        {
            Correction.Away away => state with { Kind = "away", From = LocalDatePattern.Iso.Format(away.From), Back = LocalDatePattern.Iso.Format(away.Back) },
            Correction.AgreedCadence agreed => state with { Kind = "cadence", Days = agreed.Cadence.Days },
            Correction.HeldWithoutInvite held => state with { Kind = "held", Time = TimeState.Of(held.Time) },
            _ => throw new InvalidOperationException("Correction is closed."),
        };
    }

    public Correction ToCorrection()
    {
        var (report, madeAt) = (new PersonId(Report), InstantPattern.ExtendedIso.Parse(MadeAt).Value);
        return Kind switch
        {
            "away" => new Correction.Away(report, madeAt, LocalDatePattern.Iso.Parse(From!).Value, LocalDatePattern.Iso.Parse(Back!).Value),
            "cadence" => new Correction.AgreedCadence(report, madeAt, Cadence.FromDays(Days!.Value)),
            "held" => new Correction.HeldWithoutInvite(report, madeAt, Time!.ToInterval()),
            _ => throw new FormatException("kind"),
        };
    }
}

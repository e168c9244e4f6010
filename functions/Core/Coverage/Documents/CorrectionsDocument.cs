using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// All corrections that one manager made. An agreed cadence holds until another is agreed, so nothing here expires automatically.
/// </summary>
internal sealed record CorrectionsDocument(IReadOnlyList<CorrectionState> Corrections)
{
    public static CorrectionsDocument Of(IEnumerable<Correction> corrections) =>
        new([.. corrections.OrderBy(c => c.MadeAt).Select(CorrectionState.Of)]);

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<Correction> ToCorrections() =>
        DocumentException.Read(() => Corrections.Select(c => c.ToCorrection()).ToList(), "A correction");

    /// <summary>The term by which retention finds it; null if nothing in it ever expires.</summary>
    public Instant? OldestOver() => ToCorrections().Select(OverAt).Min();

    /// <summary>Whether the correction is only about time before the instant; never true for an agreed cadence.</summary>
    public static bool IsOverBefore(Correction correction, Instant instant) => correction switch
    {
        Correction.Away => OverAt(correction) <= instant,
        _ => OverAt(correction) < instant,
    };

    /// <summary>Days away are dates without a time zone, so they are over once the first day back has begun everywhere on Earth.</summary>
    private static Instant? OverAt(Correction correction) => correction switch
    {
        Correction.HeldWithoutInvite held => held.Time.HasEnd ? held.Time.End : null,
        Correction.Away away => away.Back.AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant(),
        Correction.AgreedCadence => null,
        _ => throw new InvalidOperationException("Correction is closed."),
    };
}

/// <summary>A <see cref="Correction"/> as stored. Away: from, back; cadence: days; held: time.</summary>
internal sealed record CorrectionState(
    string Kind, string Report, string MadeAt, string? From = null, string? Back = null, int? Days = null, TimeState? Time = null)
{
    public static CorrectionState Of(Correction correction)
    {
        var state = new CorrectionState(string.Empty, correction.Report.Value, InstantPattern.ExtendedIso.Format(correction.MadeAt));
        return correction switch
        {
            Correction.Away away =>
                state with { Kind = "away", From = LocalDatePattern.Iso.Format(away.From), Back = LocalDatePattern.Iso.Format(away.Back) },
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
            "away" => new Correction.Away(report, madeAt, Date(From), Date(Back)),
            "cadence" => new Correction.AgreedCadence(report, madeAt, Cadence.FromDays(Days ?? throw new FormatException("days"))),
            "held" => new Correction.HeldWithoutInvite(report, madeAt, (Time ?? throw new FormatException("time")).ToInterval()),
            _ => throw new FormatException("kind"),
        };
    }

    private static LocalDate Date(string? text) => LocalDatePattern.Iso.Parse(text ?? throw new FormatException("date")).Value;
}

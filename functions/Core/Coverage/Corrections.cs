using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The corrections by one manager about one report, ready to apply.</summary>
internal sealed class Corrections(IEnumerable<Correction> aboutReport)
{
    private readonly List<Correction> all = [.. aboutReport.OrderBy(c => c.MadeAt)];

    public static Corrections None { get; } = new([]);

    /// <summary>Null when the two have not agreed on one.</summary>
    public Cadence? Agreed => all.OfType<Correction.AgreedCadence>().LastOrDefault()?.Cadence;

    public IEnumerable<OneOnOne> HeldWithoutInvite =>
        all.OfType<Correction.HeldWithoutInvite>().Select(c => new OneOnOne(c.Report, c.Time, InSeries: false));

    /// <summary>In the report's own time zone.</summary>
    public IEnumerable<DaySpan> Away => all.OfType<Correction.Away>().Select(a => new DaySpan(a.From, a.Back));
}

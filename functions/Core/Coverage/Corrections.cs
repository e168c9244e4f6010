using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The corrections by one manager about one report, ready to apply.</summary>
internal sealed class Corrections(IEnumerable<Correction> aboutReport)
{
    private readonly List<Correction> all = [.. aboutReport.OrderBy(c => c.MadeAt)];

    public static Corrections None { get; } = new([]);

    public Cadence Cadence => all.OfType<Correction.AgreedCadence>().LastOrDefault()?.Cadence ?? Cadence.Default;

    public IEnumerable<OneOnOne> HeldWithoutInvite =>
        all.OfType<Correction.HeldWithoutInvite>().Select(c => new OneOnOne(c.Report, c.Time, InSeries: false));

    public IEnumerable<Interval> Away(Person report) =>
        all.OfType<Correction.Away>().Select(a => new Interval(
            report.TimeZone.AtStartOfDay(a.From).ToInstant(), report.TimeZone.AtStartOfDay(a.Back).ToInstant()));
}

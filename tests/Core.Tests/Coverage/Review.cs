using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// A review of ann's 1:1s on a Monday morning, built step by step. Days are relative to now; negative ones are in the past.
/// </summary>
internal sealed class Review
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly List<OneOnOne> oneOnOnes = [];
    private readonly List<Absence> absences = [];
    private readonly List<Correction> corrections = [];
    private readonly List<UnreadableEntry> unreadable = [];
    private OrgChart chart = TestPeople.Chart("ann; bo:ann");

    public Review In(OrgChart organisation)
    {
        chart = organisation;
        return this;
    }

    public Review Met(string whom, params double[] days)
    {
        oneOnOnes.AddRange(days.Select(d => OneOnOne(whom, Now + Duration.FromDays(d))));
        return this;
    }

    public Review Away(string who, int fromDay, int toDay)
    {
        absences.Add(new Absence(TestPeople.Id(who), new Interval(Midnight(fromDay), Midnight(toDay))));
        return this;
    }

    /// <param name="whom">Null if it cannot be read either.</param>
    /// <param name="day">Null if it cannot be read.</param>
    public Review Unreadable(string? whom, double? day)
    {
        unreadable.Add(new UnreadableEntry(whom is null ? null : TestPeople.Id(whom), day is { } d ? Now + Duration.FromDays(d) : null));
        return this;
    }

    public Review Corrected(Correction correction)
    {
        corrections.Add(correction);
        return this;
    }

    public CoverageReport Report(Instant? at = null) => CoverageReview.Of(
        chart.Find(TestPeople.Id("ann"))!, // She is in the chart.
        chart,
        new CoverageFacts.Known(Now, oneOnOnes, absences),
        [.. corrections.Select(c => new PairCorrection(TestPeople.Id("ann"), c))],
        CoveragePolicy.Default,
        at ?? Now,
        unreadable);

    public PairCoverage Pair(string report = "bo") => Report().Pairs.Single(p => p.Report.Id == TestPeople.Id(report));

    public CoverageStatus Status(string report = "bo") => Pair(report).Status;

    /// <summary>A half-hour meeting. A past one ends at the given instant, a future one starts then.</summary>
    public static OneOnOne OneOnOne(string whom, Instant at) => new(
        TestPeople.Id(whom),
        at <= Now ? new Interval(at - Duration.FromMinutes(30), at) : new Interval(at, at + Duration.FromMinutes(30)),
        InSeries: false);

    private static Instant Midnight(int day) => Now.InUtc().Date.PlusDays(day).AtMidnight().InUtc().ToInstant();
}

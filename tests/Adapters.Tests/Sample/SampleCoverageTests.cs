using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SampleCoverageTests
{
    private static readonly Gen<Instant> AnyInstant = Gen.Long[
            Instant.FromUtc(2020, 1, 1, 0, 0).ToUnixTimeSeconds(),
            Instant.FromUtc(2035, 1, 1, 0, 0).ToUnixTimeSeconds()
        ]
        .Select(Instant.FromUnixTimeSeconds);

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void Every_report_has_the_intended_status(string now) => AssertStatuses(SampleClocks.At(now));

    [Fact]
    public void Every_report_has_the_intended_status_whatever_the_clock() => AnyInstant.Sample(AssertStatuses, iter: 5, threads: 1);

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void Coverage_rises_falls_and_stays_level_for_the_intended_managers(string now)
    {
        var trends = Reports(SampleClocks.At(now)).ToDictionary(r => r.Manager.Email.Value, r => r.Trend.Direction);
        Assert.Equal(
            (TrendDirection.Rising, TrendDirection.Falling, TrendDirection.Steady),
            (trends[SampleExpectations.RisingManager], trends[SampleExpectations.FallingManager], trends[SampleExpectations.SteadyManager])
        );
    }

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void Every_form_of_encouragement_occurs(string now)
    {
        var reports = Reports(SampleClocks.At(now));
        var forms = reports.SelectMany(r => new[] { r.SkipLevel, r.Peers })
            .SelectMany(group => new[] { group.Figure, group.OwnFigure }).ToHashSet();
        Assert.Superset(
            new HashSet<EncouragementFigure>
            {
                new EncouragementFigure.NotShown(),
                new EncouragementFigure.Some(),
                new EncouragementFigure.None(),
                new EncouragementFigure.People(0),
                new EncouragementFigure.People(1),
                new EncouragementFigure.People(4),
                new EncouragementFigure.People(5),
            },
            forms);
    }

    private static void AssertStatuses(Instant now) => Assert.Equal(
        SampleExpectations.Statuses.OrderBy(s => s.Report, StringComparer.Ordinal),
        Reports(now)
            .SelectMany(r => r.Pairs.Select(p => new ExpectedStatus(r.Manager.Email.Value, p.Report.Email.Value, p.Status)))
            .OrderBy(s => s.Report, StringComparer.Ordinal));

    private static IEnumerable<CoverageReport> Reports(Instant now) => SampleReading.At(now).Reports;
}

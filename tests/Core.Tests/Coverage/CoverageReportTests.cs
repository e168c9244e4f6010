using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class CoverageReportTests
{
    [Fact]
    public void The_1_1s_of_two_series_on_one_day_are_one_day_of_the_typical_interval()
    {
        var pair = new Review().Met("bo", -21, -14, -13.9, -7).Report().Pairs.Single();
        Assert.Equal(Duration.FromDays(7), pair.TypicalInterval);
        Assert.Null(new Review().Met("bo", -7, -6.9).Report().Pairs.Single().TypicalInterval);
    }

    [Fact]
    public void Last_next_and_typical_interval_are_reported()
    {
        var pair = new Review().Met("bo", -50, -36, -29, -15, -1, 6, 13).Pair();
        Assert.Equal(Review.Now - Duration.FromDays(1), pair.Last);
        Assert.Equal(Review.Now + Duration.FromDays(6), pair.Next);
        Assert.Equal(pair.Last - Duration.FromMinutes(30), pair.LastStart);
        Assert.Equal(Duration.FromDays(14), pair.TypicalInterval);
    }

    [Fact]
    public void The_median_of_an_even_number_of_intervals_is_the_mean_of_the_middle_two() =>
        Assert.Equal(Duration.FromDays(10.5), new Review().Met("bo", -22, -15, -1).Pair().TypicalInterval);

    [Fact]
    public void A_single_1_1_has_no_interval() => Assert.Null(new Review().Met("bo", -3).Pair().TypicalInterval);

    [Fact]
    public void Reports_who_are_new_or_away_do_not_count()
    {
        var today = Review.Now.InUtc().Date;
        var chart = TestPeople.Chart(
        [
            .. TestPeople.Parse("ann; bo:ann; cy:ann; di:ann; eve:ann; fay:ann"),
            TestPeople.Person("gus", "ann", since: today.PlusDays(-3)),
        ]);
        var report = new Review().In(chart).Met("bo", -1).Met("cy", -17).Met("di", -30).Away("fay", -30, 30).Report();
        Assert.Equal(new CoverageCounts(Covered: 1, Slipping: 1, Overdue: 1, Never: 1, NewInRole: 1, Away: 1), report.Counts);
        Assert.Equal(4, report.Counts.Of);
        Assert.Equal(6, report.Counts.Reports);
    }

    [Fact]
    public void The_trend_shows_each_of_the_last_eight_weeks()
    {
        var report = new Review().In(TestPeople.Chart("ann; bo:ann; cy:ann")).Met("bo", -60, -50, -36, -22, -8).Met("cy", -5).Report();
        Assert.Equal([(1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (1, 2), (2, 2)], report.Trend.Weeks.Select(w => (w.Covered, w.Of)));
    }

    [Fact]
    public void Weeks_before_a_report_joined_do_not_count_for_the_manager()
    {
        var since = Review.Now.InUtc().Date.PlusDays(-30);
        var chart = TestPeople.Chart([TestPeople.Person("ann"), TestPeople.Person("bo", "ann", since: since)]);
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1], new Review().In(chart).Report().Trend.Weeks.Select(w => w.Of));
    }

    [Theory]
    [InlineData(new[] { 1, 1, 1, 1, 4, 4, 4, 4 }, TrendDirection.Rising)]
    [InlineData(new[] { 4, 4, 4, 4, 1, 1, 1, 1 }, TrendDirection.Falling)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3, 3, 3 }, TrendDirection.Steady)]
    [InlineData(new[] { 3, 3, 3, 3, 3, 3, 3, 4 }, TrendDirection.Steady)]
    public void A_trend_has_a_direction(int[] coveredOfFive, TrendDirection expected) =>
        Assert.Equal(expected, new CoverageTrend([.. coveredOfFive.Select(c => new WeekCoverage(c, 5))]).Direction);

    [Fact]
    public void There_is_no_trend_when_one_half_has_no_reports() =>
        Assert.Equal(
            TrendDirection.Steady,
            new CoverageTrend([.. Enumerable.Range(0, 8).Select(i => new WeekCoverage(i < 4 ? 0 : 5, i < 4 ? 0 : 5))]).Direction);

    private static readonly Gen<Review> GenReview =
        from met in Gen.Select(Gen.OneOf(Gen.Const("bo"), Gen.Const("cy"), Gen.Const("di")), Gen.Double[-100, 40]).List[0, 30]
        from away in Gen.Select(Gen.OneOf(Gen.Const("ann"), Gen.Const("bo"), Gen.Const("cy")), Gen.Int[-60, 20], Gen.Int[1, 40]).List[0, 4]
        select away.Aggregate(
            met.Aggregate(new Review().In(TestPeople.Chart("ann; bo:ann; cy:ann; di:ann")), (review, m) => review.Met(m.Item1, m.Item2)),
            (review, a) => review.Away(a.Item1, a.Item2, a.Item2 + a.Item3));

    [Fact]
    public void Each_report_has_exactly_one_status() =>
        GenReview.Sample(review =>
        {
            var report = review.Report();
            Assert.Equal(["bo", "cy", "di"], report.Pairs.Select(p => p.Report.Id.Value));
            Assert.Equal(3, report.Counts.Reports);
            Assert.All(
                report.Pairs,
                p =>
                    Assert.Equal(
                        p.Status == CoverageStatus.Never,
                        p is { Last: null, Status: not (CoverageStatus.Away or CoverageStatus.NewInRole or CoverageStatus.Slipping) }));
        });

    [Fact]
    public void One_more_held_1_1_never_makes_the_status_worse() =>
        Gen.Select(GenReview.Where(r => r.Pair().Last is not null), Gen.Double[-100, 0]).Sample((review, day) =>
        {
            var before = Rank(review.Status());
            Assert.True(Rank(review.Met("bo", day).Status()) <= before);
        });

    [Fact]
    public void The_last_week_of_the_trend_equals_the_current_status() =>
        GenReview.Sample(review =>
        {
            var report = review.Report();
            Assert.Equal(new WeekCoverage(report.Counts.Covered, report.Counts.Of), report.Trend.Weeks[^1]);
        });

    private static int Rank(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => 0,
        CoverageStatus.NewInRole or CoverageStatus.Away or CoverageStatus.NotKnown => 1,
        CoverageStatus.Slipping => 2,
        CoverageStatus.Overdue => 3,
        CoverageStatus.Never => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}

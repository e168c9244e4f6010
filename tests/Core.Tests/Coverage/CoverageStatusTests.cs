using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class CoverageStatusTests
{
    [Theory]
    [InlineData(0, CoverageStatus.Covered)]
    [InlineData(-14, CoverageStatus.Covered)]
    [InlineData(-15, CoverageStatus.Slipping)]
    [InlineData(-21, CoverageStatus.Slipping)]
    [InlineData(-22, CoverageStatus.Overdue)]
    [InlineData(-92, CoverageStatus.Overdue)]
    public void The_status_depends_on_the_age_of_the_last_1_1(double lastDay, CoverageStatus expected) =>
        Assert.Equal(expected, new Review().Met("bo", lastDay).Status());

    [Fact]
    public void A_report_without_a_meeting_for_two_cadences_is_overdue() =>
        Assert.Equal(CoverageStatus.Overdue, new Review().Met("bo", -28).Status());

    [Theory]
    [InlineData(7, -7, CoverageStatus.Covered)]
    [InlineData(7, -10, CoverageStatus.Slipping)]
    [InlineData(7, -15, CoverageStatus.Overdue)]
    [InlineData(21, -20, CoverageStatus.Covered)]
    [InlineData(28, -28, CoverageStatus.Covered)]
    [InlineData(28, -35, CoverageStatus.Slipping)]
    [InlineData(28, -36, CoverageStatus.Overdue)]
    public void An_agreed_cadence_replaces_the_default(int days, double lastDay, CoverageStatus expected)
    {
        var pair = new Review()
            .Met("bo", lastDay)
            .Corrected(Agreed(Review.Now, Cadence.FromDays(days)))
            .Pair();
        Assert.Equal((expected, days), (pair.Status, pair.Cadence.Days));
    }

    [Fact]
    public void The_latest_agreed_cadence_applies()
    {
        var review = new Review().Met("bo", -20)
            .Corrected(Agreed(Review.Now, Cadence.EveryFourWeeks))
            .Corrected(Agreed(Review.Now - Duration.FromDays(1), Cadence.Weekly));
        Assert.Equal(CoverageStatus.Covered, review.Status());
    }

    /// <summary>As an earlier version stored it, so that one correction is enough.</summary>
    private static Correction.AgreedCadence Agreed(Instant at, Cadence cadence) => new(TestPeople.Id("bo"), at, cadence) { IsAlone = true };

    [Theory]
    [InlineData(-20.0, null, CoverageStatus.NotKnown)]
    [InlineData(-20.0, -5.0, CoverageStatus.NotKnown)]
    [InlineData(-20.0, 3.0, CoverageStatus.NotKnown)]
    [InlineData(-20.0, -25.0, CoverageStatus.Slipping)]
    [InlineData(-20.0, 15.0, CoverageStatus.Slipping)]
    [InlineData(-40.0, -30.0, CoverageStatus.NotKnown)]
    [InlineData(-5.0, null, CoverageStatus.Covered)]
    [InlineData(null, null, CoverageStatus.NotKnown)]
    [InlineData(null, -90.0, CoverageStatus.NotKnown)]
    [InlineData(null, -92.0, CoverageStatus.Never)]
    public void An_unreadable_entry_makes_the_status_not_known_if_it_could_change_it(
        double? lastDay, double? unreadableDay, CoverageStatus expected)
    {
        var review = lastDay is { } day ? new Review().Met("bo", day) : new Review();
        Assert.Equal(expected, review.Unreadable("bo", unreadableDay).Status());
    }

    [Fact]
    public void An_unreadable_entry_affects_only_its_pair_unless_its_people_are_unreadable_too()
    {
        var chart = TestPeople.Chart("ann; bo:ann; cy:ann");
        Assert.Equal(CoverageStatus.Never, new Review().In(chart).Unreadable("cy", null).Status("bo"));
        Assert.Equal(CoverageStatus.NotKnown, new Review().In(chart).Unreadable(null, null).Status("bo"));

        var counts = new Review().In(chart).Met("bo", -5).Unreadable("cy", null).Report().Counts;
        Assert.Equal((1, 1, 2, 1), (counts.Covered, counts.Of, counts.Reports, counts.NotKnown));
    }

    [Fact]
    public void Without_any_known_1_1_the_status_is_none_yet_and_not_overdue() => Assert.Equal(CoverageStatus.Never, new Review().Status());

    [Fact]
    public void A_first_1_1_scheduled_in_the_next_seven_days_is_slipping()
    {
        Assert.Equal(CoverageStatus.Slipping, new Review().Met("bo", 7).Status());
        Assert.Equal(CoverageStatus.Never, new Review().Met("bo", 8).Status());
    }

    [Fact]
    public void A_1_1_that_is_not_scheduled_soon_does_not_make_up_for_an_overdue_one() =>
        Assert.Equal(CoverageStatus.Overdue, new Review().Met("bo", -40, 8).Status());

    [Theory]
    [InlineData(0, CoverageStatus.NewInRole)]
    [InlineData(13, CoverageStatus.NewInRole)]
    [InlineData(14, CoverageStatus.Never)]
    public void A_report_is_new_for_fourteen_days(int daysInRole, CoverageStatus expected)
    {
        var since = Review.Now.InUtc().Date.PlusDays(-daysInRole);
        var chart = TestPeople.Chart([TestPeople.Person("ann"), TestPeople.Person("bo", "ann", since: since)]);
        Assert.Equal(expected, new Review().In(chart).Status());
        Assert.Equal(CoverageStatus.Covered, new Review().In(chart).Met("bo", -1).Status());
    }

    [Fact]
    public void The_days_of_being_new_are_counted_in_the_time_zone_of_the_manager()
    {
        // 08:00 UTC on the 23rd is already 21:00 in Auckland, and still the 22nd in Honolulu.
        var auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
        var honolulu = DateTimeZoneProviders.Tzdb["Pacific/Honolulu"];
        Assert.Equal(CoverageStatus.Never, StatusOf(auckland));
        Assert.Equal(CoverageStatus.NewInRole, StatusOf(honolulu));

        static CoverageStatus StatusOf(DateTimeZone zone)
        {
            var bo = TestPeople.Person("bo", "ann", since: new LocalDate(2026, 11, 9));
            return new Review().In(TestPeople.Chart([TestPeople.Person("ann", zone: zone), bo])).Status();
        }
    }

    [Fact]
    public void A_1_1_just_before_the_absence_keeps_the_report_on_track() =>
        Assert.Equal(CoverageStatus.Covered, new Review().Met("bo", -13).Away("bo", -12, 30).Status());

    [Fact]
    public void A_correction_can_mark_a_report_as_away()
    {
        var today = Review.Now.InUtc().Date;
        var away = new Correction.Away(TestPeople.Id("bo"), Review.Now, today.PlusDays(-20), today.PlusDays(5));
        Assert.Equal(CoverageStatus.Away, new Review().Met("bo", -40).Corrected(away).Status());
    }

    [Fact]
    public void A_correction_can_add_a_1_1_without_an_invite()
    {
        var held = new Correction.HeldWithoutInvite(
            TestPeople.Id("bo"), Review.Now, Review.OneOnOne("bo", Review.Now - Duration.FromDays(3)).Time);
        var pair = new Review().Corrected(held).Pair();
        Assert.Equal((CoverageStatus.Covered, Review.Now - Duration.FromDays(3)), (pair.Status, pair.Last!.Value));
    }

    [Fact]
    public void A_correction_about_one_report_does_not_affect_others()
    {
        var review = new Review().In(TestPeople.Chart("ann; bo:ann; cy:ann")).Met("bo", -20).Met("cy", -20)
            .Corrected(Agreed(Review.Now, Cadence.EveryThreeWeeks));
        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Slipping), (review.Status("bo"), review.Status("cy")));
    }

    [Fact]
    public void A_1_1_under_way_counts_as_held()
    {
        var running = new OutlookOneOnOne.Core.Meetings.OneOnOne(
            TestPeople.Id("bo"), new Interval(Review.Now - Duration.FromMinutes(5), Review.Now + Duration.FromMinutes(25)), InSeries: true);
        var chart = TestPeople.Chart("ann; bo:ann");
        var pair = CoverageReview
            .Of(
                chart.Find(TestPeople.Id("ann"))!,
                chart,
                new CoverageFacts.Known(Review.Now, [running], []),
                [],
                CoveragePolicy.Default,
                Review.Now)
            .Pairs[0];
        Assert.Equal((CoverageStatus.Covered, Review.Now, null), (pair.Status, pair.Last, pair.Next));
    }
}

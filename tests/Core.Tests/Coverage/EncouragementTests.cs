using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

public sealed class EncouragementTests
{
    // Ann has six people two levels below her and three peers, one of whom is a manager.
    private const string People =
        "top; ann:top; sib1:top; sib2:top; sib3:top; bo:ann; cy:ann; s1:bo; s2:bo; s3:bo; s4:cy; s5:cy; s6:cy; under:sib1";

    [Fact]
    public void Distinct_people_are_counted_once()
    {
        var report = new Review().In(TestPeople.Chart(People)).Met("s1", -3, -10).Met("s4", -40).Met("bo", -1).Met("sib1", -5).Report();
        Assert.Equal((2, 6), (report.SkipLevel.Met, report.SkipLevel.GroupSize));
        Assert.Equal((1, 3), (report.Peers.Met, report.Peers.GroupSize));
    }

    [Fact]
    public void Only_1_1s_held_within_the_window_count()
    {
        var report = new Review().In(TestPeople.Chart(People)).Met("s1", 3).Met("s2", -92).Report();
        Assert.Equal(0, report.SkipLevel.Met);
    }

    [Fact]
    public void A_1_1_with_ones_own_skip_level_manager_does_not_count()
    {
        // If it counted, ann's manager, who gets her figures, would see that ann met the manager above.
        var chart = TestPeople.Chart("owner; top:owner; " + People["top; ".Length..]);
        Assert.Equal(0, new Review().In(chart).Met("owner", -3).Report().SkipLevel.Met);
    }

    [Fact]
    public void Groups_smaller_than_five_show_only_some_or_none()
    {
        Assert.Equal(new EncouragementFigure.Some(), new Encouragement(3, 4, null).Figure);
        Assert.Equal(new EncouragementFigure.None(), new Encouragement(0, 4, null).Figure);
        Assert.Equal(new EncouragementFigure.People(3), new Encouragement(3, 5, null).Figure);
        Assert.Equal(new EncouragementFigure.People(0), new Encouragement(0, 5, null).Figure);
        Assert.Equal(new EncouragementFigure.NotShown(), new Encouragement(0, 0, null).Figure);
    }

    [Fact]
    public void Nobody_to_meet_is_not_shown()
    {
        var report = new Review().Met("bo", -1).Report();
        Assert.IsType<EncouragementFigure.NotShown>(report.SkipLevel.Figure);
        Assert.IsType<EncouragementFigure.NotShown>(report.Peers.Figure);
    }

    [Fact]
    public void People_not_met_are_suggested_first_and_a_different_one_each_week()
    {
        var review = new Review().In(TestPeople.Chart(People)).Met("sib2", -20);
        var turns = Enumerable.Range(0, 4).Select(w => review.Report(Review.Now + Duration.FromDays(7 * w)).Peers.Next!.Name).ToList();
        Assert.Equal(["Sib1", "Sib3"], turns.Distinct().Order());
        Assert.Equal(turns[0], turns[2]);
    }

    [Fact]
    public void When_all_were_met_the_person_met_longest_ago_is_suggested() =>
        Assert.Equal(
            "Sib3", new Review().In(TestPeople.Chart(People)).Met("sib1", -9).Met("sib2", -20).Met("sib3", -30).Report().Peers.Next!.Name);

    [Fact]
    public void Somebody_with_a_scheduled_1_1_is_not_suggested() =>
        Assert.Equal(
            "Sib2",
            new Review().In(TestPeople.Chart(People)).Met("sib1", 2).Met("sib2", -20).Met("sib3", -10, 5).Report().Peers.Next!.Name);
}

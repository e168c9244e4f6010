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

    [Theory]
    [InlineData(1, 1, "nothing")]
    [InlineData(2, 2, "nothing")]
    [InlineData(0, 2, "nothing")]
    [InlineData(0, 3, "none")]
    [InlineData(1, 3, "some")]
    [InlineData(2, 3, "most")]
    [InlineData(3, 3, "most")]
    [InlineData(2, 4, "some")]
    [InlineData(4, 9, "some")]
    [InlineData(5, 9, "most")]
    [InlineData(0, 9, "none")]
    [InlineData(0, 10, "0")]
    [InlineData(7, 10, "7")]
    public void Others_are_shown_nothing_of_one_or_two_people_words_of_three_to_nine_and_numbers_from_ten_on(
        int met, int of, string expected)
    {
        var shown = new Encouragement(met, of, null).Figure.Match(
            () => "nothing", count => $"{count}", () => "some", () => "most", () => "none");
        Assert.Equal(expected, shown);
    }

    [Fact]
    public void A_manager_sees_whom_they_met_as_a_number() =>
        Assert.Equal(new EncouragementFigure.People(1), new Encouragement(1, 2, null).OwnFigure);

    [Fact]
    public void No_figure_for_others_depends_on_whom_of_the_group_they_met()
    {
        var chart = TestPeople.Chart(People);
        var peers = chart.PeersOf(TestPeople.Id("ann")).Select(p => p.Id.Value).ToList();
        var figures = peers.Select(peer => new Review().In(chart).Met(peer, -3).Report().Peers.Figure);
        Assert.Equal(new EncouragementFigure.Some(), Assert.Single(figures.Distinct()));
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

using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Ann and Bo meet every two weeks unless they agree on something else.</summary>
public sealed class AgreedCadencesTests
{
    private static readonly string[] EveryTwoWeeks = ["21 Sep", "5 Oct", "19 Oct", "2 Nov"];

    [Fact]
    public void Until_both_have_confirmed_it_the_previous_cadence_applies()
    {
        var proposed = Pair().Says("bo", 28, on: "3 Nov");
        Assert.Equal((14, false, CoverageStatus.Slipping), On(proposed, "20 Nov"));

        Assert.Equal((28, true, CoverageStatus.Covered), On(proposed.Says("ann", 28, on: "20 Nov"), "20 Nov"));
    }

    [Fact]
    public void A_longer_interval_applies_at_once() =>
        Assert.Equal((28, true, CoverageStatus.Covered), On(Pair().Every(28, agreedOn: "20 Nov"), "20 Nov"));

    [Fact]
    public void A_shorter_interval_applies_from_the_next_1_1()
    {
        var agreed = Pair().Every(7, agreedOn: "12 Nov");
        Assert.Equal((14, false, CoverageStatus.Covered), On(agreed, "14 Nov"));
        Assert.Equal((7, true, CoverageStatus.Slipping), On(agreed.Met("16 Nov"), "24 Nov"));
    }

    [Fact]
    public void Past_weeks_stay_as_they_were_when_two_agree_on_meeting_weekly()
    {
        var before = Pair().Met("16 Nov", "23 Nov", "30 Nov").ReportOn("27 Nov").Trend;
        var agreed = Pair().Every(7, agreedOn: "17 Nov").Met("16 Nov", "23 Nov", "30 Nov").ReportOn("27 Nov").Trend;
        Assert.Equal(before.Weeks, agreed.Weeks);
        Assert.All(agreed.Weeks, week => Assert.Equal(1, week.Covered));
    }

    [Fact]
    public void What_needs_both_people_ends_when_either_withdraws()
    {
        var agreed = Pair().Every(28, agreedOn: "3 Nov");
        Assert.Equal((14, false, CoverageStatus.Slipping), On(agreed.Withdraws("bo"), "20 Nov"));
    }

    [Fact]
    public void The_agreed_cadence_applies_until_another_proposal_is_agreed_on()
    {
        var agreed = Pair().Every(28, agreedOn: "3 Nov").Says("ann", 7, on: "4 Nov");
        Assert.Equal((28, true, CoverageStatus.Covered), On(agreed, "20 Nov"));
    }

    [Fact]
    public void A_cadence_that_an_earlier_version_stored_applies_as_it_was_entered()
    {
        var entered = Pair().Says("ann", 7, on: "3 Nov", alone: true);
        Assert.Equal((7, true, CoverageStatus.Slipping), On(entered, "10 Nov"));
        Assert.Equal((7, true, CoverageStatus.Slipping), On(entered.Says("bo", 7, on: "9 Nov"), "10 Nov"));
    }

    [Fact]
    public void The_list_says_who_has_not_confirmed_yet()
    {
        var (ann, bo) = (TestPeople.Id("ann"), TestPeople.Id("bo"));
        var proposal = new PairCorrection(ann, new Correction.AgreedCadence(bo, Review.Now, Cadence.Weekly));
        var answer = new PairCorrection(bo, new Correction.AgreedCadence(ann, Review.Now, Cadence.Weekly));
        var contested = answer with { ContestedAt = Review.Now };

        Assert.True(new AgreedCadences([proposal]).IsWaiting(proposal));
        Assert.False(new AgreedCadences([proposal, answer]).IsWaiting(proposal));
        Assert.True(new AgreedCadences([proposal, contested]).IsWaiting(proposal));
    }

    [Theory]
    [InlineData("28 Sep, 5 Oct, 12 Oct, 19 Oct, 26 Oct, 2 Nov", 7)]
    [InlineData("21 Sep, 5 Oct, 19 Oct, 2 Nov", null)]
    [InlineData("22 Sep, 12 Oct, 2 Nov", 21)]
    [InlineData("12 Oct, 2 Nov", 21)]
    [InlineData("23 Oct, 2 Nov", null)]
    [InlineData("2 Nov", null)]
    public void A_regular_interval_is_found(string met, int? expected) =>
        Assert.Equal(expected, new Fair().Met(met.Split(", ")).PairOn("6 Nov").Found?.Days);

    [Fact]
    public void A_1_1_that_did_not_take_place_is_not_held_on_that_day_only()
    {
        var notHeld = Pair().Corrected(new Correction.DidNotTakePlace(TestPeople.Id("bo"), Review.Now, Coverage.Fair.Date("2 Nov")));
        Assert.Equal((14, false, CoverageStatus.Overdue), On(notHeld, "12 Nov"));
        Assert.Equal(24, notHeld.PairOn("12 Nov").Age);
        Assert.Equal((14, false, CoverageStatus.Covered), On(Pair(), "12 Nov"));
    }

    private static Fair Pair() => new Fair().Met(EveryTwoWeeks);

    private static (int Days, bool IsAgreed, CoverageStatus Status) On(Fair fair, string day)
    {
        var pair = fair.PairOn(day);
        return (pair.Cadence.Days, pair.IsCadenceAgreed, pair.Status);
    }
}

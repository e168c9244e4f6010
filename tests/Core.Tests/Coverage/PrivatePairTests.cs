using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>"Our 1:1 is private" takes both, and looks to those above like an unreadable calendar, without a mark.</summary>
public sealed class PrivatePairTests
{
    [Theory]
    [InlineData("9 Nov")]
    [InlineData("25 Nov")]
    [InlineData("30 Dec")]
    public void A_private_pair_is_not_known_whatever_its_age_once_both_have_said_so(string day) => Assert.Equal(
        CoverageStatus.NotKnown, new Fair().Met("2 Nov").Private("ann", "5 Nov").Private("bo", "9 Nov").On(day));

    [Fact]
    public void Private_takes_precedence_over_away_and_new() => Assert.Equal(
        CoverageStatus.NotKnown,
        new Fair().Reporting("1 Nov").Away("bo", "2 Nov", "20 Nov").Private("ann", "5 Nov").Private("bo", "9 Nov").On("10 Nov"));

    [Fact]
    public void Both_must_say_so_and_either_can_end_it()
    {
        var pair = new Fair().Met("2 Nov").Private("bo", "5 Nov");
        Assert.Equal(CoverageStatus.Covered, pair.On("9 Nov"));
        Assert.Equal(CoverageStatus.NotKnown, pair.Private("ann", "6 Nov").On("9 Nov"));
        Assert.Equal(CoverageStatus.Covered, pair.Withdraws("ann").On("9 Nov"));
    }

    [Fact]
    public void Past_weeks_stay_as_they_were()
    {
        var pair = new Fair().Met("1 Oct", "15 Oct", "29 Oct").Private("ann", "1 Nov").Private("bo", "1 Nov");
        var weeks = pair.ReportOn("9 Nov").Trend.Weeks;
        Assert.Equal([1, 1, 1, 0, 0], weeks.TakeLast(5).Select(w => w.Of));
    }

    [Fact]
    public void The_two_still_see_when_they_met()
    {
        var pair = new Fair().Met("2 Nov", "16 Nov").Private("ann", "1 Nov").Private("bo", "1 Nov").PairOn("9 Nov");
        Assert.Equal((Fair.Date("2 Nov"), Fair.Date("16 Nov")), (pair.Last!.Value.InUtc().Date, pair.Next!.Value.InUtc().Date));
    }

    [Fact]
    public void Of_fewer_than_five_those_who_are_new_away_or_not_known_are_one_line_without_a_number()
    {
        string[] expected = ["2 on track", "1 slipping, some do not count"];
        Assert.Equal(expected, Say(new CoverageCounts(2, 1, 0, 0, NewInRole: 1, Away: 0)));
        Assert.Equal(expected, Say(new CoverageCounts(2, 1, 0, 0, NewInRole: 0, Away: 1)));
        Assert.Equal(expected, Say(new CoverageCounts(2, 1, 0, 0, 0, 0) { NotKnown = 1 }));
        Assert.Equal(["2 of 3 on track", "1 slipping"], Say(new CoverageCounts(2, 1, 0, 0, 0, 0)));
        Assert.Equal(["3 of 4 on track", "1 slipping, 1 away"], Say(new CoverageCounts(3, 1, 0, 0, 0, Away: 1)));
        Assert.Equal("No 1:1s expected yet", Say(new CoverageCounts(0, 0, 0, 0, 0, Away: 1))[0]);
    }

    [Fact]
    public void In_every_language_no_number_of_those_who_do_not_count_is_left()
    {
        foreach (var language in Languages.ByTag.Values)
        {
            var said = string.Join(' ', DigestStatement.Figures(new CoverageCounts(1, 0, 0, 0, NewInRole: 1, Away: 1), language));
            Assert.Equal(["1"], said.Where(char.IsDigit).Select(c => $"{c}"));
        }
    }

    private static IReadOnlyList<string> Say(CoverageCounts counts) => DigestStatement.Figures(counts, Languages.English);
}

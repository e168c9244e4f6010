using CsCheck;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Tests;

public sealed class DrawingTests
{
    [Fact]
    public void The_parts_of_a_bar_fill_it_and_nobody_vanishes() => Gen.Int[1, 20_000].Array[1, 4].Sample(counts =>
    {
        var widths = Percentages.Of(counts);

        Assert.Equal(100, widths.Sum());
        Assert.All(widths, width => Assert.InRange(width, 1, 100));
    });

    [Fact]
    public void A_bar_in_text_is_full_only_when_everybody_is_covered() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300]).Where((covered, open) => covered + open > 0).Sample((covered, open) =>
        {
            var bar = TextDrawing.Bar(new CoverageCounts(covered, 0, open, 0, 0, 0));

            Assert.Equal(10, bar.Length);
            Assert.Equal(open == 0, bar.All(c => c == '█'));
            Assert.Equal(covered == 0, bar.All(c => c == '░'));
        });

    [Theory]
    [InlineData(0, 0, 2)]
    [InlineData(0, 5, 2)]
    [InlineData(1, 2, 8)]
    [InlineData(5, 5, 16)]
    public void A_week_is_as_high_as_its_share_and_always_seen(int covered, int of, int height) =>
        Assert.Equal(height, Sparkline.HeightOf(new WeekCoverage(covered, of)));

    [Fact]
    public void A_week_of_which_nothing_could_be_expected_is_no_zero() =>
        Assert.Equal("·▁█", TextDrawing.Weeks(new CoverageTrend([default, new(0, 3), new(3, 3)])));
}

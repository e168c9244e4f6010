using CsCheck;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Html;
using OutlookOneOnOne.Core.Digest.Words;

namespace OutlookOneOnOne.Tests;

public sealed class DrawingTests
{
    [Fact]
    public void The_parts_of_a_bar_fill_it_and_none_disappears() => Gen.Int[1, 20_000].Array[1, 4].Sample(counts =>
    {
        var widths = Percentages.Of(counts);

        Assert.Equal(100, widths.Sum());
        Assert.All(widths, width => Assert.InRange(width, 1, 100));
    });

    [Fact]
    public void A_text_bar_is_full_only_when_everybody_is_on_track() =>
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
    public void A_weeks_column_is_as_high_as_its_share_and_always_visible(int covered, int of, int height) =>
        Assert.Equal(height, Sparkline.HeightOf(new WeekCoverage(covered, of)));

    [Fact]
    public void A_week_in_which_nobody_counts_is_not_a_zero() =>
        Assert.Equal("·▁█", TextDrawing.Weeks(new CoverageTrend([default, new(0, 3), new(3, 3)])));
}

using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Core.Tests.Digest;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData(2026, 11, 23, "2026-W48")]
    [InlineData(2026, 11, 29, "2026-W48")]
    [InlineData(2026, 12, 31, "2026-W53")]
    [InlineData(2027, 1, 3, "2026-W53")]
    [InlineData(2027, 1, 4, "2027-W01")]
    [InlineData(2024, 12, 30, "2025-W01")]
    public void The_week_of_a_date_is_found(int year, int month, int day, string week) =>
        Assert.Equal(week, IsoWeek.Of(new LocalDate(year, month, day)).ToString());

    [Fact]
    public void A_written_value_can_be_read_back() =>
        Gen.Int[0, 200 * 366].Sample(days =>
        {
            var week = IsoWeek.Of(new LocalDate(1900, 1, 1).PlusDays(days));
            Assert.True(IsoWeek.TryParse(week.ToString(), out var read));
            Assert.Equal(week, read);
            Assert.Equal(week.Ordinal + 1, week.PlusWeeks(1).Ordinal);
        });

    [Theory]
    [InlineData("2025-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-W5")]
    [InlineData("26-W48")]
    [InlineData("")]
    [InlineData(null)]
    public void A_week_that_does_not_exist_is_refused(string? text) => Assert.False(IsoWeek.TryParse(text, out _));
}

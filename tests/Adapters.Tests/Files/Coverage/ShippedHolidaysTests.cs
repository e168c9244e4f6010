using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Files.Coverage;
using OutlookOneOnOne.Adapters.Tests.Files.People;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Adapters.Tests.Files.Coverage;

public sealed class ShippedHolidaysTests : ListOnDisk
{
    [Fact]
    public void There_are_lists_of_twelve_places() => Assert.Equal(
        ["AT", "DE-BE", "DE-BY", "DE-NW", "FR", "GB-ENG", "GB-SCT", "IE", "IT", "JP", "PL", "US"], ShippedHolidays.Codes);

    [Fact]
    public void Each_list_has_a_source_and_two_whole_years() => Assert.All(ShippedHolidays.Codes, code =>
    {
        var list = ListOf(code);
        Assert.Equal((code, new LocalDate(2027, 12, 31)), (list.Place.ToString(), list.LastDay));
        Assert.False(list.Source.EndsWith(".csv", StringComparison.Ordinal), "The source is an authority or a law.");
        Assert.All(new[] { 2026, 2027 }, year => Assert.InRange(list.Days.Count(d => d.Year == year), 9, 18));
    });

    // Where libraries disagree with each other, or with what the law says.
    [Theory]
    [InlineData("AT", "2026-04-03", false)] // Good Friday, of some faiths only until 2019
    [InlineData("DE-BE", "2027-03-08", true)]
    [InlineData("DE-BE", "2026-06-04", false)] // Corpus Christi
    [InlineData("DE-NW", "2026-06-04", true)]
    [InlineData("DE-BY", "2027-01-06", true)]
    [InlineData("FR", "2026-05-08", true)]
    [InlineData("GB-ENG", "2026-12-28", true)] // for the 26th, a Saturday
    [InlineData("GB-ENG", "2027-12-27", true)]
    [InlineData("GB-ENG", "2027-12-28", true)]
    [InlineData("GB-SCT", "2026-06-15", true)] // by royal proclamation
    [InlineData("GB-SCT", "2026-04-06", false)] // Easter Monday
    [InlineData("GB-SCT", "2027-01-04", true)] // for the 2nd, a Saturday
    [InlineData("IE", "2026-02-02", true)]
    [InlineData("IE", "2026-04-03", false)] // Good Friday: banks only
    [InlineData("IT", "2027-10-04", true)] // law 151/2025
    [InlineData("JP", "2026-09-22", true)] // between two holidays
    [InlineData("JP", "2027-03-22", true)] // for the equinox on a Sunday
    [InlineData("PL", "2026-12-24", true)] // since 2025
    [InlineData("US", "2026-07-03", true)]
    [InlineData("US", "2027-12-31", true)] // for 1 January 2028, a Saturday
    [InlineData("US", "2027-12-27", false)]
    public void The_law_decides(string code, string day, bool isHoliday) =>
        Assert.Equal(isHoliday, ListOf(code).Days.Contains(LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void A_list_is_used_for_the_place_that_somebody_named()
    {
        var holidays = Fine("Head office=de-be", "Paris=FR");
        Assert.Equal(["Head office", "Paris"], holidays.Lists.Select(l => l.Place.ToString()));
    }

    [Fact]
    public void No_list_is_used_for_a_place_that_nobody_named() => Assert.Empty(Fine().Lists);

    [Fact]
    public void A_place_has_its_own_days_besides()
    {
        var list = Assert.Single(Fine("Augsburg=DE-BY", Write("place,date\nAugsburg,2026-08-10\n", "own.csv")).Lists);
        Assert.Contains(new LocalDate(2026, 8, 10), list.Days);
        Assert.Contains(new LocalDate(2026, 1, 6), list.Days);
        Assert.Equal(new LocalDate(2027, 12, 31), list.LastDay);
    }

    [Theory]
    [InlineData("Madrid=ES-MD")]
    [InlineData("ES-MD")]
    [InlineData("=FR")]
    [InlineData("missing.csv")]
    public void A_list_that_we_have_not_is_reported_with_those_that_we_have(string source)
    {
        var reading = HolidayFiles.Read([source], TestContext.Current.CancellationToken);
        Assert.Empty(reading.Holidays.Lists);
        Assert.Equal(
            $"{source}: there is no file, folder or list of this name, so its public holidays count as ordinary days; "
                + "check the path, or name a list that we have, like Berlin=DE-BE: "
                + "AT, DE-BE, DE-BY, DE-NW, FR, GB-ENG, GB-SCT, IE, IT, JP, PL or US",
            Assert.Single(Told(reading.Warnings)));
    }

    private static HolidayList ListOf(string code) => Assert.Single(Fine(code).Lists);

    private static PublicHolidays Fine(params string[] sources)
    {
        var reading = HolidayFiles.Read(sources, TestContext.Current.CancellationToken);
        Assert.Empty(reading.Warnings);
        return reading.Holidays;
    }
}

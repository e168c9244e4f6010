using System.Text;
using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using Duration = NodaTime.Duration;

namespace OutlookOneOnOne.Adapters.Tests.Files;

/// <summary>Our calendar file, loaded again with Ical.Net.</summary>
public sealed class InviteFileTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Title_text_people_and_time_are_as_written()
    {
        var read = Assert.Single(Calendar.Load(InviteFile.Of(Meeting(), Now))!.Events);
        Assert.Equal("1:1: Ann; \"A\", 𠮷野家", read.Summary);
        Assert.Equal("Points:\nhttps://oneonone.example/agenda/x?a=1,2", read.Description!.ReplaceLineEndings("\n"));
        Assert.Equal(("mailto:ann@contoso.example", "Ann O'Neil, 𠮷"), (read.Organizer!.Value!.OriginalString, read.Organizer.CommonName));
        Assert.Equal("mailto:bo@contoso.example", Assert.Single(read.Attendees).Value!.OriginalString);
        Assert.Equal(Start.ToDateTimeUtc(), read.Start!.AsUtc);
        Assert.Equal((Start + Duration.FromMinutes(25)).ToDateTimeUtc(), read.End!.AsUtc);
    }

    [Theory]
    [InlineData(7, 52)]
    [InlineData(14, 26)]
    [InlineData(21, 17)]
    [InlineData(28, 13)]
    public void A_series_takes_place_at_the_same_time_of_day_in_summer_and_winter(int days, int times)
    {
        var series = Meeting() with { Every = Cadence.FromDays(days), Zone = Berlin };
        var read = Calendar.Load(InviteFile.Of(series, Now))!;
        var starts = read.GetOccurrences(new CalDateTime(Start.ToDateTimeUtc())).Take(100)
            .Select(o => Instant.FromDateTimeUtc(DateTime.SpecifyKind(o.Period.StartTime.AsUtc, DateTimeKind.Utc))).ToList();
        var first = Start.InZone(Berlin).LocalDateTime;
        Assert.Equal(Enumerable.Range(0, times).Select(i => first.PlusDays(i * days).InZoneStrictly(Berlin).ToInstant()), starts);
    }

    /// <summary>
    /// The file that the add-in's tests load with ical.js: addin/test/contracts. REFRESH_INVITE_FILE=1 writes it.
    /// </summary>
    [Fact]
    public async Task The_file_that_the_tests_of_ical_js_load_is_ours()
    {
        var path = Path.Combine(Root(), "addin", "test", "contracts", "invite-series.ics");
        var series = Meeting() with { Every = Cadence.EveryTwoWeeks, Zone = Berlin };
        if (Environment.GetEnvironmentVariable("REFRESH_INVITE_FILE") == "1")
        {
            await File.WriteAllTextAsync(path, InviteFile.Of(series, Now), TestContext.Current.CancellationToken);
        }

        Assert.Equal(InviteFile.Of(series, Now), await File.ReadAllTextAsync(path, Encoding.UTF8, TestContext.Current.CancellationToken));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "OutlookOneOnOne.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly Instant Start = Instant.FromUtc(2026, 12, 1, 9, 0);

    private static NewOneOnOne Meeting() => new(
        new Person(new PersonId("ann"), EmailAddress.Parse("ann@contoso.example"), "Ann O'Neil, 𠮷"),
        new Person(new PersonId("bo"), EmailAddress.Parse("bo@contoso.example"), "Bo Day"),
        new Interval(Start, Start + Duration.FromMinutes(25)))
    {
        Subject = "1:1: Ann; \"A\", 𠮷野家",
        Text = "Points:\nhttps://oneonone.example/agenda/x?a=1,2",
    };
}

using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>
/// One file for each quirk of a program that writes calendars, known from public reports, with what a person would read in it.
/// </summary>
public sealed class QuirksTests
{
    private static readonly EmailAddress Ann = EmailAddress.Parse("ann@contoso.example");
    private static readonly EmailAddress Bo = EmailAddress.Parse("bo@contoso.example");
    private static readonly EmailAddress Cy = EmailAddress.Parse("cy@contoso.example");
    private static readonly Interval Year = new(Instant.FromUtc(2026, 6, 1, 0, 0), Instant.FromUtc(2026, 12, 1, 0, 0));

    private static readonly Organisation Contoso = new(OrgChart.Create(
    [
        Somebody(Ann, "Ann Lee", null) with { Aliases = [EmailAddress.Parse("/o=MyOrg/ou=Group/cn=Recipients/cn=annlee")] },
        Somebody(Bo, "Bo Ek", Ann),
        Somebody(Cy, "Cy Oz", Bo),
    ]).Match(valid => valid, invalid => throw new InvalidOperationException()));

    [Theory]
    [InlineData("count-until", "11-02 09:00, 11-03 09:00")]
    [InlineData("disp-buenos", "07-02 13:00")]
    [InlineData("disp-cape", "07-02 11:00")]
    [InlineData("disp-indiana", "07-02 14:00")]
    [InlineData("disp-yangon", "07-02 03:30")]
    [InlineData("dtstart-iso", "11-02 09:00")]
    [InlineData("enc-stray-end", "11-02 09:00")]
    [InlineData("enc-truncated", "11-02 09:00, 11-02 09:00")]
    [InlineData("exc-moved-unknown-zone-counted-as-held", "11-27 09:00")]
    [InlineData("exc-unknown-zone", "11-02 09:00, 11-13 09:00, 11-16 09:00, 11-23 09:00")]
    [InlineData("exdate-broken", "11-02 09:00, 11-09 09:00, 11-16 09:00, 11-23 09:00")]
    [InlineData("nouid", "11-02 09:00")]
    [InlineData("rrule-byday-empty", "11-02 09:00, 11-09 09:00")]
    [InlineData("rrule-interval0", "11-02 09:00, 11-09 09:00")]
    [InlineData("rrule-space", "11-02 09:00, 11-09 09:00")]
    [InlineData("rrule-xpart", "11-02 09:00, 11-09 09:00")]
    [InlineData("tz-cities-only", "11-02 09:00")]
    [InlineData("tz-customized-none", "11-02 09:00")]
    [InlineData("tz-display-gmt-dot", "11-02 09:00")]
    [InlineData("tz-escaped-def", "11-02 09:00")]
    [InlineData("tz-ms-custom-none", "11-02 09:00")]
    [InlineData("tz-russian", "11-02 07:00")]
    [InlineData("tz-us-eastern", "11-02 15:00")]
    [InlineData("tz-windows-1-none", "11-02 09:00")]
    [InlineData("tzid-offset-bare", "11-02 09:00")]
    [InlineData("uid-escaped", "11-02 09:00, 11-10 09:00, 11-16 09:00, 11-23 09:00")]
    [InlineData("vtz-broken-rule", "11-02 09:00")]
    [InlineData("vtz-count-until", "11-02 09:00")]
    [InlineData("who-google-unknownorganizer", "11-02 09:00")]
    [InlineData("who-imip-me", "11-02 09:00")]
    [InlineData("who-nomail", "11-02 09:00")]
    [InlineData("who-nomail-organizer", "11-02 09:00")]
    [InlineData("who-nonparticipant-room", "11-02 09:00")]
    [InlineData("who-smtp-scheme", "11-02 09:00")]
    [InlineData("who-valarm-unclosed", "11-02 09:00")]
    [InlineData("who-x500-organizer-also-smtp", "11-02 09:00")]
    public async Task Ann_and_Bo_have_1_1s_at_these_times(string name, string starts)
    {
        var events = await ReadAsync(name, Ann);

        Assert.Equal(starts, string.Join(", ", CalendarFolder.Starts(events)));
        Assert.All(events, e => Assert.Equal(Bo, Recognize(e).OtherThan(Id(Ann))?.Person?.Email));
    }

    [Theory]
    [InlineData("st-canceled")]
    [InlineData("google-unknownorganizer-alone")]
    public async Task It_is_not_a_1_1(string name) => Assert.False(Recognize(Assert.Single(await ReadAsync(name, Ann))).IsOneOnOne);

    [Fact]
    public async Task Somebody_who_delegated_is_replaced_by_the_delegate() =>
        Assert.Equal(Cy, Recognize(Assert.Single(await ReadAsync("who-delegated", Ann))).OtherThan(Id(Ann))?.Person?.Email);

    [Theory]
    [InlineData("rdate-z-date", "11-02 09:00")]
    [InlineData("coverage-customized-time-zone", "09-07 08:00")]
    [InlineData("exdate9999", "11-23 08:00")]
    [InlineData("rdate9999", "11-23 08:00")]
    [InlineData("until9999", "11-23 08:00")]
    public void A_series_stays_a_series(string name, string first)
    {
        var series = Assert.Single(Load(name).Meetings);

        Assert.True(series.IsSeries);
        Assert.Equal(first, Assert.Single(CalendarFolder.Starts([series.First])));
        Assert.True(Recognize(series.First).IsOneOnOne);
    }

    [Theory]
    [InlineData("allday9999", "too far in the past or future")]
    [InlineData("until-before-start", "UNTIL of its RRULE is before its start")]
    public void It_never_takes_place_and_the_reason_is_reported(string name, string why)
    {
        var calendars = Load(name);

        Assert.Empty(calendars.Meetings);
        Assert.Contains(why, Assert.Single(calendars.Warnings).Message, StringComparison.Ordinal);
    }

    private static Recognition Recognize(CalendarEvent e) => new OneOnOneRecognizer(Contoso, RecognitionPolicy.Default).Recognize(e);

    private static Task<IReadOnlyList<CalendarEvent>> ReadAsync(string name, EmailAddress owner) =>
        CalendarFolder.Read(Load(name), owner, Year);

    private static IcsCalendars Load(string name) =>
        CalendarFolder.Load(Contoso, CalendarFolder.Fixture(Path.Combine("Quirks", $"{name}.ics")));

    private static PersonId Id(EmailAddress address) => CalendarFolder.Id(address);

    private static Person Somebody(EmailAddress address, string name, EmailAddress? manager) => new(Id(address), address, name)
    {
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Berlin"],
        Manager = manager is { } known ? Id(known) : null,
    };
}

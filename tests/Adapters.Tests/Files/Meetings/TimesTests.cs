using System.Globalization;
using NodaTime;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class TimesTests
{
    [Theory]
    [InlineData("Europe/Berlin", 8)]
    [InlineData("europe/berlin", 8)]
    [InlineData("W. Europe Standard Time", 8)]
    [InlineData("\"W. Europe Standard Time\"", 8)]
    [InlineData("\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", 8)]
    [InlineData("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", 8)]
    [InlineData("/freeassociation.sourceforge.net/Europe/Berlin", 8)]
    [InlineData("/citadel.org/20190914_1/Europe/London", 9)]
    [InlineData("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", 12)]
    [InlineData("tzone://Microsoft/Utc", 9)]
    [InlineData("(UTC-05:00) Eastern Time (US & Canada)", 14)]
    [InlineData("Eastern", 14)]
    [InlineData("W. Europe", 8)]
    [InlineData("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", 3)]
    [InlineData("(UTC-03:00) Brasilia", 12)]
    [InlineData("(UTC) Dublin, Edinburgh, Lisbon, London", 9)]
    [InlineData("(UTC) Coordinated Universal Time", 9)]
    [InlineData("GMT+0100", 8)]
    public void Zones_are_known_under_many_names(string tzid, int utcHour) =>
        Assert.Equal(Instant.FromUtc(2026, 11, 3, utcHour, 0) - (tzid.Contains("05:30", StringComparison.Ordinal) ? Duration.FromMinutes(-30) : Duration.Zero),
            Only($"UID:1\nDTSTART;TZID={tzid}:20261103T090000\nDURATION:PT30M").Time.Start);

    [Fact]
    public void A_known_name_means_the_known_zone_whatever_the_file_defines() =>
        Assert.Equal(8, OnlyIn(WithZone("Europe/Berlin", "+0900")).Time.Start.InUtc().Hour);

    [Fact]
    public void An_unknown_name_means_what_the_file_defines() =>
        Assert.Equal(0, OnlyIn(WithZone("Our Office", "+0900")).Time.Start.InUtc().Hour);

    [Theory]
    [InlineData("20260328T120000", 11)]
    [InlineData("20260330T120000", 10)]
    [InlineData("20261024T120000", 10)]
    [InlineData("20261026T120000", 11)]
    [InlineData("19650701T120000", 11)]
    [InlineData("20990701T120000", 10)]
    public void An_own_zone_keeps_daylight_saving_by_its_rules(string time, int utcHour)
    {
        var zone = "BEGIN:VTIMEZONE\nTZID:Mitteleuropa\n"
            + "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
            + "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

        Assert.Equal(utcHour, OnlyIn(WithZone(zone, "Mitteleuropa", time)).Time.Start.InUtc().Hour);
    }

    [Fact]
    public void An_own_zone_may_list_its_changes_and_end_a_rule()
    {
        var zone = "BEGIN:VTIMEZONE\nTZID:Insel\n"
            + "BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nRDATE:20260901T000000\nEND:STANDARD\n"
            + "BEGIN:DAYLIGHT\nDTSTART:20200401T000000\nRRULE:FREQ=YEARLY;UNTIL=20260401T000000Z\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0300\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

        Assert.Equal([9, 12], [OnlyIn(WithZone(zone, "Insel", "20260601T120000")).Time.Start.InUtc().Hour, OnlyIn(WithZone(zone, "Insel", "20261001T120000")).Time.Start.InUtc().Hour]);
    }

    [Fact]
    public void A_floating_time_is_in_the_zone_of_the_calendars_owner()
    {
        using var folder = new CalendarFolder(("bo@contoso.test.ics", Calendar("UID:1\nDTSTART:20261103T090000")));

        Assert.Equal(Instant.FromUtc(2026, 11, 3, 14, 0), Assert.Single(folder.Load().Meetings).First.Time.Start);
    }

    [Theory]
    [InlineData("", 9)]
    [InlineData("X-WR-TIMEZONE:Asia/Tokyo\r\n", 0)]
    public void A_floating_time_of_nobody_is_in_the_calendars_zone_or_UTC(string line, int hour) =>
        Assert.Equal(hour, OnlyIn(Calendar("UID:1\nDTSTART:20261103T090000").Replace("VERSION:2.0\r\n", "VERSION:2.0\r\n" + line, StringComparison.Ordinal)).Time.Start.InUtc().Hour);

    [Theory]
    [InlineData("DTSTART:20261103T090000Z\nDTEND:20261103T094500Z", 45)]
    [InlineData("DTSTART:20261103T090000Z\nDURATION:PT45M", 45)]
    [InlineData("DTSTART:20261103T090000Z\nDURATION:P1DT1H", 1500)]
    [InlineData("DTSTART:20261103T0900Z", 0)]
    [InlineData("DTSTART;VALUE=DATE:20261103", 1440)]
    [InlineData("DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20261103", 1440)]
    [InlineData("DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20261105", 2880)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20261103T090000\nDTEND;TZID=America/New_York:20261103T040000", 60)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20260329T013000\nDTEND;TZID=Europe/Berlin:20260329T033000", 60)]
    public void A_meeting_takes_as_long_as_it_says(string lines, int minutes) =>
        Assert.Equal(minutes, Only("UID:1\n" + lines).Time.Duration.TotalMinutes);

    [Fact]
    public void An_all_day_event_takes_the_owners_day_even_when_it_has_25_hours()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar("UID:1\nDTSTART;VALUE=DATE:20261025")));
        var day = Assert.Single(folder.Load().Meetings).First;

        Assert.True(day.IsAllDay);
        Assert.Equal((22, 25d), (day.Time.Start.InUtc().Hour, day.Time.Duration.TotalHours));
    }

    private static string WithZone(string tzid, string offset) =>
        WithZone($"BEGIN:VTIMEZONE\nTZID:{tzid}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\nEND:VTIMEZONE\n", tzid, "20261103T090000");

    private static string WithZone(string zone, string tzid, string time) =>
        Calendar(string.Create(CultureInfo.InvariantCulture, $"UID:1\nDTSTART;TZID={tzid}:{time}")).Replace("END:VCALENDAR", zone + "END:VCALENDAR", StringComparison.Ordinal);
}

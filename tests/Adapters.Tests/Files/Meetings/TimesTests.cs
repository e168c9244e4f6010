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
    [InlineData("+01:00", 8)]
    [InlineData("-0500", 14)]
    [InlineData("UTC+1", 8)]
    [InlineData("(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna", 8)]
    [InlineData("Brussels, Copenhagen, Madrid, Paris", 8)]
    [InlineData("Bern", 8)]
    [InlineData("W. Europe Standard Time 1", 8)]
    [InlineData("W. Europe Daylight Time", 8)]
    [InlineData("US-Pacific", 17)]
    [InlineData("America/New York", 14)]
    [InlineData("CEST", 8)]
    [InlineData("EDT", 14)]
    [InlineData("CET-1CEST", 8)]
    [InlineData("\"CET-1CEST,M3.5.0,M10.5.0/3\"", 8)]
    [InlineData("EST5EDT", 14)]
    [InlineData("EST5EDT4\\,M3.2.0\\,M11.1.0", 14)]
    [InlineData("\"PST8PDT7,M3.2.0/2,M11.1.0/2\"", 17)]
    [InlineData("EST5", 14)]
    [InlineData("/usr/share/zoneinfo/Europe/Berlin", 8)]
    [InlineData("(UTC-03:00) City of Buenos Aires", 12)]
    [InlineData("(UTC-01:00) Cabo Verde Is.", 10)]
    [InlineData("(GMT-01:00) Cape Verde Is.", 10)]
    [InlineData("(UTC-05:00) Indiana (East)", 14)]
    [InlineData("(UTC-07:00) Arizona", 16)]
    [InlineData("(UTC-10:00) Hawaii", 19)]
    [InlineData("(UTC-07:00) La Paz, Mazatlan", 16)]
    [InlineData("(UTC-04:00) Georgetown, La Paz, Manaus, San Juan", 13)]
    [InlineData("(UTC+03:00) Москва, Санкт-Петербург", 6)]
    [InlineData("(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", 1)]
    [InlineData("(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", 7)]
    [InlineData("(UTC-02:00) Coordinated Universal Time-02", 11)]
    public void Time_zones_are_recognised_under_many_names(string tzid, int utcHour) =>
        Assert.Equal(
            Instant.FromUtc(2026, 11, 3, utcHour, 0)
                - (tzid.Contains("05:30", StringComparison.Ordinal) ? Duration.FromMinutes(-30) : Duration.Zero),
            Only($"UID:1\nDTSTART;TZID={tzid}:20261103T090000\nDURATION:PT30M").Time.Start);

    [Fact]
    public void A_known_name_means_the_known_zone_whatever_the_file_defines() =>
        Assert.Equal(8, OnlyIn(WithZone("Europe/Berlin", "+0900")).Time.Start.InUtc().Hour);

    [Theory]
    [InlineData("British Columbia Standard Time", "America/Vancouver")]
    [InlineData("Alberta Standard Time", "America/Edmonton")]
    [InlineData("Manitoba Standard Time", "America/Winnipeg")]
    [InlineData("(UTC-07:00) British Columbia", "America/Vancouver")]
    [InlineData("South Sudan Standard Time", "Africa/Juba")]
    [InlineData("(UTC+06:30) Yangon (Rangoon)", "Asia/Yangon")]
    [InlineData("Indiana (East)", "America/Indiana/Indianapolis")]
    [InlineData("Central Standard Time (Mexico)", "America/Mexico_City")]
    public void Windows_names_map_to_IANA_zones(string tzid, string iana)
    {
        var zone = DateTimeZoneProviders.Tzdb[iana];
        var time = new LocalDateTime(2026, 7, 2, 10, 0);

        Assert.Equal(zone.AtStrictly(time).ToInstant(), Only($"UID:1\nDTSTART;TZID=\"{tzid}\":20260702T100000").Time.Start);
    }

    [Theory]
    [InlineData("Customized Time Zone")]
    [InlineData("tzone://Microsoft/Custom")]
    [InlineData("Contoso Time")]
    [InlineData("(UTC+01:00) Nirgendwo")]
    public void An_unknown_zone_becomes_the_owners_or_a_participants_zone_with_a_warning(string tzid)
    {
        var meeting = Calendar(
            $"UID:1\nDTSTART;TZID={tzid}:20261103T090000\nORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test");
        using var owned = new CalendarFolder(("ann@contoso.test.ics", meeting));
        using var found = new CalendarFolder(("download.ics", meeting));

        Assert.All([owned.Load(), found.Load()], calendars =>
        {
            Assert.Equal(8, Assert.Single(calendars.Meetings).First.Time.Start.InUtc().Hour);
            Assert.Contains("Europe/Berlin", Assert.Single(calendars.Warnings).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_unknown_zone_with_an_offset_in_its_name_uses_that_offset() =>
        Assert.Equal(
            5, Only("UID:1\nDTSTART;TZID=(UTC+04:00) Nirgendwo:20261103T090000\nORGANIZER:ann@contoso.test").Time.Start.InUtc().Hour);

    [Theory]
    [InlineData("TZID:Sales\\, Marketing", "\"Sales, Marketing\"")]
    [InlineData("TZID:\"Sales, Marketing\"", "\"Sales, Marketing\"")]
    [InlineData("TZID:Sales, Marketing", "Sales\\, Marketing")]
    [InlineData("TZID:Kuala Lumpur\\, Singapore", "\"Kuala Lumpur, Singapore\"")]
    public void A_definition_is_found_by_an_escaped_or_quoted_name_and_overrides_the_common_meaning(string definition, string tzid) =>
        Assert.Equal(
            8,
            OnlyIn(WithZone($"BEGIN:VTIMEZONE\n{definition}\n{Berlin}END:VTIMEZONE\n", tzid, "20261103T090000")).Time.Start.InUtc().Hour);

    [Theory]
    [InlineData("RRULE:FREQ=NEVER;BYMONTH=10;BYDAY=-1SU", 8)]
    [InlineData("TZOFFSETTO:somewhere", 8)]
    [InlineData("DTSTART:long ago", 8)]
    [InlineData("RRULE:FREQ=HOURLY", 8)]
    public void An_invalid_definition_is_replaced_by_the_place_in_its_name(string line, int utcHour)
    {
        var broken = string.Join('\n', Berlin.Split('\n').Select(l => l.Split(':')[0] == line.Split(':')[0] ? line : l));

        Assert.Equal(
            utcHour,
            OnlyIn(
                WithZone($"BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:Europe/Berlin\n{broken}END:VTIMEZONE\n", "Ours", "20261103T090000"))
                .Time.Start.InUtc()
                .Hour);
    }

    [Fact]
    public void An_old_rule_with_both_COUNT_and_UNTIL_does_not_invalidate_a_definition()
    {
        const string old =
            "BEGIN:STANDARD\nDTSTART:19800928T030000\nRRULE:FREQ=YEARLY;UNTIL=19951027T030000;COUNT=16;BYDAY=-1SU;BYMONTH=9\n"
            + "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n";

        var calendar = WithZone($"BEGIN:VTIMEZONE\nTZID:Ours\n{old}{Berlin}END:VTIMEZONE\n", "Ours", "20261103T090000");
        Assert.Equal(8, OnlyIn(calendar).Time.Start.InUtc().Hour);
    }

    [Theory]
    [InlineData("DTSTART:2026-11-03T09:00:00Z", 9)]
    [InlineData("DTSTART:2026-11-03T09:00:00.000Z", 9)]
    [InlineData("DTSTART:2026-11-03T10:00:00+01:00", 9)]
    [InlineData("DTSTART:20261103T040000-0500", 9)]
    [InlineData("DTSTART;TZID=Europe/Berlin:2026-11-03T10:00:00", 9)]
    [InlineData("DTSTART;TZID=+01:00:20261103T100000", 9)]
    [InlineData("DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin:2026-11-03T10:00", 9)]
    public void Times_are_read_in_the_forms_that_programs_write(string line, int hour) =>
        Assert.Equal(Instant.FromUtc(2026, 11, 3, hour, 0), Only("UID:1\n" + line).Time.Start);

    [Theory]
    [InlineData("20261025T024500", "20261025T021500", 30)]
    [InlineData("20261025T013000", "20261025T021500", 45)]
    [InlineData("20260329T014500", "20260329T031500", 30)]
    [InlineData("20260329T023000", "20260329T030000", 30)]
    public void A_meeting_across_a_clock_change_is_read(string start, string end, int minutes) =>
        Assert.Equal(
            minutes, Only($"UID:1\nDTSTART;TZID=Europe/Berlin:{start}\nDTEND;TZID=Europe/Berlin:{end}").Time.Duration.TotalMinutes);

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
    public void A_defined_zone_follows_its_daylight_saving_rules(string time, int utcHour)
    {
        var zone = "BEGIN:VTIMEZONE\nTZID:Mitteleuropa\n"
            + "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\n"
            + "TZOFFSETTO:+0100\nEND:STANDARD\n"
            + "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\n"
            + "TZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

        Assert.Equal(utcHour, OnlyIn(WithZone(zone, "Mitteleuropa", time)).Time.Start.InUtc().Hour);
    }

    [Fact]
    public void A_defined_zone_may_list_its_changes_and_end_a_rule()
    {
        var zone = "BEGIN:VTIMEZONE\nTZID:Insel\n"
            + "BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nRDATE:20260901T000000\nEND:STANDARD\n"
            + "BEGIN:DAYLIGHT\nDTSTART:20200401T000000\nRRULE:FREQ=YEARLY;UNTIL=20260401T000000Z\nTZOFFSETFROM:+0000\n"
            + "TZOFFSETTO:+0300\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

        Assert.Equal(
            [9, 12],
            [
                OnlyIn(WithZone(zone, "Insel", "20260601T120000")).Time.Start.InUtc().Hour,
                OnlyIn(WithZone(zone, "Insel", "20261001T120000")).Time.Start.InUtc().Hour,
            ]);
    }

    [Fact]
    public void A_floating_time_is_in_the_zone_of_the_calendars_owner()
    {
        using var folder = new CalendarFolder(("bo@contoso.test.ics", Calendar("UID:1\nDTSTART:20261103T090000")));

        Assert.Equal(Instant.FromUtc(2026, 11, 3, 14, 0), Assert.Single(folder.Load().Meetings).First.Time.Start);
    }

    [Fact]
    public void A_floating_time_in_a_calendar_of_nobody_is_in_the_zone_of_the_first_participant_we_know() => Assert.Equal(
        Instant.FromUtc(2026, 11, 3, 8, 0),
        Only("UID:1\nDTSTART:20261103T090000\nORGANIZER:mailto:x@other.test\nATTENDEE:mailto:ann@contoso.test").Time.Start);

    [Theory]
    [InlineData("", 9)]
    [InlineData("X-WR-TIMEZONE:Asia/Tokyo\r\n", 0)]
    public void A_floating_time_without_an_owner_is_in_the_calendars_zone_or_UTC(string line, int hour) =>
        Assert.Equal(
            hour,
            OnlyIn(
                Calendar("UID:1\nDTSTART:20261103T090000").Replace("VERSION:2.0\r\n", "VERSION:2.0\r\n" + line, StringComparison.Ordinal))
                .Time.Start.InUtc()
                .Hour);

    [Theory]
    [InlineData("DTSTART:20261103T090000Z\nDTEND:20261103T094500Z", 45)]
    [InlineData("DTSTART:20261103T090000Z\nDURATION:PT45M", 45)]
    [InlineData("DTSTART:20261103T090000Z\nDURATION:P1DT1H", 1500)]
    [InlineData("DTSTART:20261103T0900Z", 0)]
    [InlineData("DTSTART;VALUE=DATE:20261103", 1440)]
    [InlineData("DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20261103", 1440)]
    [InlineData("DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20261105", 2880)]
    [InlineData("DTSTART;VALUE=DATE:20261103T000000\nDTEND;VALUE=DATE:20261104T000000", 1440)]
    [InlineData("DTSTART;VALUE=DATE:20261103T090000\nDTEND;VALUE=DATE:20261103T094500", 45)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20261103T090000\nDTEND;TZID=America/New_York:20261103T040000", 60)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20260329T013000\nDTEND;TZID=Europe/Berlin:20260329T033000", 60)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20261024T120000\nDURATION:P1D", 1500)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20261024T120000\nDURATION:PT24H", 1440)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20261025T023000\nDTEND;TZID=Europe/Berlin:20261025T033000", 120)]
    public void A_meeting_has_its_stated_length(string lines, int minutes) =>
        Assert.Equal(minutes, Only("UID:1\n" + lines).Time.Duration.TotalMinutes);

    [Fact]
    public void An_all_day_event_lasts_the_owners_day_even_if_it_has_25_hours()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar("UID:1\nDTSTART;VALUE=DATE:20261025")));
        var day = Assert.Single(folder.Load().Meetings).First;

        Assert.True(day.IsAllDay);
        Assert.Equal((22, 25d), (day.Time.Start.InUtc().Hour, day.Time.Duration.TotalHours));
    }

    private const string Berlin =
        "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
            + "END:STANDARD\n"
        + "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
        + "END:DAYLIGHT\n";

    private static string WithZone(string tzid, string offset) =>
        WithZone(
            $"BEGIN:VTIMEZONE\nTZID:{tzid}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\n"
                + "END:STANDARD\nEND:VTIMEZONE\n",
            tzid,
            "20261103T090000");

    private static string WithZone(string zone, string tzid, string time) =>
        Calendar(string.Create(CultureInfo.InvariantCulture, $"UID:1\nDTSTART;TZID={tzid}:{time}"))
            .Replace("END:VCALENDAR", zone + "END:VCALENDAR", StringComparison.Ordinal);
}

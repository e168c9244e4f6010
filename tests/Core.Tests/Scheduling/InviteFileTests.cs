using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Core.Tests.Scheduling;

/// <summary>The text of the file. tests/Adapters.Tests and the add-in's tests load it with the libraries that others use.</summary>
public sealed class InviteFileTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    [Fact]
    public void A_single_1_1_is_in_UTC_and_needs_no_zone()
    {
        var lines = Lines(Meeting());
        Assert.Contains("DTSTART:20261201T090000Z", lines);
        Assert.Contains("DTEND:20261201T093000Z", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("RRULE", StringComparison.Ordinal));
    }

    [Fact]
    public void A_series_is_in_its_organisers_time_zone_and_ends_after_a_year()
    {
        var lines = Lines(Series("Europe/Berlin", 14));
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20261201T100000", lines);
        Assert.Contains("DTEND;TZID=Europe/Berlin:20261201T103000", lines);
        Assert.Contains("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=26", lines);
        Assert.Equal(3, lines.Count(line => line.StartsWith("TZOFFSETTO:", StringComparison.Ordinal))); // winter, summer, winter
    }

    [Theory]
    [InlineData("Asia/Tokyo", 1)]
    [InlineData("Europe/Dublin", 3)]
    [InlineData("Australia/Lord_Howe", 3)] // half an hour
    [InlineData("UTC", 1)]
    public void Every_clock_change_of_the_year_is_included(string zone, int offsets) =>
        Assert.Equal(offsets, Lines(Series(zone, 7)).Count(line => line.StartsWith("TZOFFSETTO:", StringComparison.Ordinal)));

    [Fact]
    public void Nobody_is_asked_for_a_reply()
    {
        var text = InviteFile.Of(Meeting(), Now);
        Assert.Contains("METHOD:PUBLISH\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RSVP", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_time_gives_the_same_event_and_another_time_a_different_one()
    {
        Assert.Equal(Uid(Meeting()), Uid(Meeting()));
        Assert.NotEqual(Uid(Meeting()), Uid(Meeting() with { Time = new Interval(Now, Now + Duration.FromMinutes(30)) }));
        Assert.NotEqual(Uid(Meeting()), Uid(Series("UTC", 7)));
    }

    [Fact]
    public void Lines_have_at_most_75_octets_and_no_character_is_cut()
    {
        var name = string.Concat(Enumerable.Repeat("𠮷野家", 60));
        var text = InviteFile.Of(Meeting() with { Subject = name }, Now);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.All(text.Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
        Assert.Contains($"SUMMARY:{name}", text.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_names_cannot_break_out_of_their_line()
    {
        var ann = new Person(new PersonId("a"), EmailAddress.Parse("ann@contoso.example"), "Ann \"A; B\", \r\nATTACH:evil");
        var lines = Lines(Meeting() with { Organizer = ann, Subject = "a;b,c\\d\r\ne\rf\u0007", Text = "1\n2" });
        Assert.Contains("SUMMARY:a\\;b\\,c\\\\d\\ne\\nf", lines);
        Assert.Contains("DESCRIPTION:1\\n2", lines);
        Assert.Contains("ORGANIZER;CN=\"Ann 'A  B', ATTACH:evil\":mailto:ann@contoso.example", lines);
    }

    private static NewOneOnOne Meeting()
    {
        var start = Instant.FromUtc(2026, 12, 1, 9, 0);
        return new NewOneOnOne(Person("ann", "Ann Lee"), Person("bo", "Bo Day"), new Interval(start, start + Duration.FromMinutes(30)))
        {
            Subject = "1:1: Ann and Bo",
            Text = "Points",
        };
    }

    private static NewOneOnOne Series(string zone, int days) =>
        Meeting() with { Every = Cadence.FromDays(days), Zone = DateTimeZoneProviders.Tzdb[zone] };

    private static Person Person(string id, string name) => new(new PersonId(id), EmailAddress.Parse($"{id}@contoso.example"), name);

    private static string Uid(NewOneOnOne meeting) => Lines(meeting).Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static string[] Lines(NewOneOnOne meeting) =>
        InviteFile.Of(meeting, Now).Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n");
}

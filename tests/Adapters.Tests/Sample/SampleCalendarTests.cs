using Ical.Net;
using Ical.Net.CalendarComponents;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SampleCalendarTests : IDisposable
{
    private readonly SampleOnDisk sample = new(SampleClocks.Monday);

    [Fact]
    public void Everybody_except_one_manager_has_a_calendar()
    {
        var missing = sample.People.Where(p => p["type"] == "person").Select(p => p["email"])
            .Except(sample.CalendarFiles.Select(Path.GetFileNameWithoutExtension));
        Assert.Equal([SampleExpectations.ManagerWithoutCalendar], missing);
    }

    [Fact]
    public void The_manager_without_a_calendar_is_in_nobody_elses() =>
        Assert.All(sample.CalendarFiles, file =>
            Assert.DoesNotContain(SampleExpectations.ManagerWithoutCalendar, Unfolded(file), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_file_names_its_owner() =>
        Assert.All(
            sample.CalendarFiles,
            file =>
                Assert.Contains(
                    $":mailto:{Path.GetFileNameWithoutExtension(file)}\r\n", Unfolded(file).Split("X-OWNER")[1], StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(SampleClocks.All), MemberType = typeof(SampleClocks))]
    public void An_independent_reader_reads_every_file_completely(string now)
    {
        sample.Write(SampleClocks.At(now));
        Assert.All(sample.CalendarFiles, file =>
        {
            var calendar = Calendar.Load(File.ReadAllText(file))!;
            Assert.Equal(Unfolded(file).Split("BEGIN:VEVENT").Length - 1, calendar.Events.Count);
            Assert.All(calendar.Events, e => Assert.True(e.DtStart!.LessThan(e.DtEnd!)));
        });
    }

    [Fact]
    public void Every_time_zone_used_in_a_file_is_defined_in_it() => Assert.All(sample.CalendarFiles, file =>
    {
        var calendar = Calendar.Load(File.ReadAllText(file))!;
        var used = calendar.Events.SelectMany(e => new[] { e.DtStart!.TzId, e.DtEnd!.TzId }).OfType<string>().Distinct().Order();
        Assert.Equal(used, calendar.TimeZones.Select(z => z.TzId!).Order());
    });

    [Fact]
    public void Every_series_has_its_own_uid_and_appears_once_per_file() => Assert.All(sample.CalendarFiles, file =>
    {
        var masters = Calendar.Load(File.ReadAllText(file))!.Events.Where(e => e.RecurrenceIdentifier is null).Select(e => e.Uid);
        Assert.Distinct(masters);
    });

    [Fact]
    public void A_uid_names_the_same_meeting_in_every_file()
    {
        var copies = sample.CalendarFiles.SelectMany(file => Calendar.Load(File.ReadAllText(file))!.Events)
            .Where(e => e.RecurrenceIdentifier is null && e.Organizer is not null)
            .GroupBy(e => e.Uid, e => (e.Organizer!.Value, e.Summary, e.DtStart, e.DtEnd));
        Assert.All(copies, copy => Assert.Single(copy.Distinct()));
        Assert.Contains(copies, copy => copy.Count() > 50);
    }

    [Fact]
    public void Only_the_organisers_copy_has_every_response()
    {
        CalendarEvent Review(string person) => sample.Meeting(person, "Onboarding");
        Assert.All(Review("fatima.benali").Attendees, a => Assert.Equal("ACCEPTED", a.ParticipationStatus));
        Assert.Equal(["NEEDS-ACTION", "ACCEPTED"], Review("hugo.lefevre").Attendees.Select(a => a.ParticipationStatus));
    }

    [Fact]
    public void A_cancelled_occurrence_is_missing_from_the_organisers_copy_and_marked_cancelled_in_others()
    {
        Assert.Single(sample.Meeting("ingrid.bjornstad", "Ingrid / Tuomas").ExceptionDates.GetAllDates());
        var called = sample.CalendarOf("ines.garcia").Events.Single(e => e.Summary == "Canceled: Fatima / Inés");
        Assert.Equal(("CANCELLED", true), (called.Status, called.RecurrenceIdentifier is not null));
    }

    [Fact]
    public void A_moved_occurrence_has_a_new_time_and_its_original_recurrence_id()
    {
        var moved = sample.CalendarOf("diego.torres").Events.Concat(sample.CalendarOf("zanele.dlamini").Events)
            .Single(e => e.Summary == "Aoife / Zanele" && e.RecurrenceIdentifier is not null);
        Assert.NotEqual(moved.DtStart, moved.RecurrenceIdentifier!.StartTime);
    }

    public void Dispose() => sample.Dispose();

    private static string Unfolded(string file) => File.ReadAllText(file).Replace("\r\n ", "", StringComparison.Ordinal);
}

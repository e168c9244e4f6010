namespace OutlookOneOnOne.Adapters.Tests.Sample;

public sealed class SampleVarietyTests : IDisposable
{
    private readonly SampleOnDisk sample = new(SampleClocks.Monday);

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=")]
    [InlineData("EXDATE;TZID=Europe/")]
    [InlineData("RECURRENCE-ID;TZID=America/")]
    [InlineData("STATUS:CANCELLED")]
    [InlineData("PARTSTAT=DECLINED")]
    [InlineData("CUTYPE=ROOM")]
    [InlineData("CUTYPE=GROUP")]
    [InlineData("ROLE=OPT-PARTICIPANT")]
    [InlineData("SENT-BY=\"mailto:mei.lindqvist@northwind.example\"")]
    [InlineData("CLASS:PRIVATE")]
    [InlineData("DTSTART;VALUE=DATE:")]
    [InlineData("TRANSP:TRANSPARENT")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:OOF")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")]
    [InlineData("mailto:jo.park@contoso.example")]
    [InlineData("mailto:rcohen@northwind.example")]
    [InlineData("TZID:Asia/Tokyo")]
    [InlineData("TZID:America/Los_Angeles")]
    [InlineData("TZID:Africa/Lagos")]
    [InlineData("CN=佐藤 博 (Hiroshi Satō)")]
    public void The_calendars_show(string construct) => Assert.Contains(
        sample.CalendarFiles,
        file => File.ReadAllText(file).Replace("\r\n ", "", StringComparison.Ordinal).Contains(construct, StringComparison.Ordinal));

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(240)]
    public void Meetings_of_two_people_last_minutes(int minutes) => Assert.Contains(
        sample.CalendarOf("jennifer.nguyen").Events,
        e => e.Attendees.Count == 1 && e.DtEnd!.SubtractExact(e.DtStart!) == TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Some_organisers_are_among_the_invited_and_some_are_not()
    {
        var meetings = sample.CalendarOf("lukasz.wojcik").Events.Where(e => e.Organizer is not null).ToList();
        Assert.Equal([false, true], meetings.Select(e => e.Attendees.Any(a => a.Value == e.Organizer!.Value)).Distinct().Order());
    }

    [Fact]
    public void Hidden_attendees_are_only_in_the_organisers_copy()
    {
        Assert.Equal(3, sample.Meeting("fatima.benali", "Salary round: questions").Attendees.Count);
        Assert.Single(sample.Meeting("freya.mueller", "Salary round: questions").Attendees);
    }

    public void Dispose() => sample.Dispose();
}

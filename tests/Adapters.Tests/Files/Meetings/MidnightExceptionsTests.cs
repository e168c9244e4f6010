using NodaTime;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>Some programs write the midnight of a day for the occurrence on that day (decision 147).</summary>
public sealed class MidnightExceptionsTests
{
    private const string Weekly = "UID:1\nDTSTART;TZID=Europe/Berlin:20261102T090000\nRRULE:FREQ=WEEKLY;COUNT=4\n";
    private const string All = "11-02 08:00, 11-09 08:00, 11-16 08:00, 11-23 08:00";
    private const string WithoutThe9th = "11-02 08:00, 11-16 08:00, 11-23 08:00";

    private static readonly Interval Year = new(Instant.FromUtc(2026, 6, 1, 0, 0), Instant.FromUtc(2026, 12, 15, 0, 0));

    [Theory]
    [InlineData("EXDATE;TZID=Europe/Berlin:20261109T000000", WithoutThe9th)]
    [InlineData("EXDATE:20261109T000000", WithoutThe9th)]
    [InlineData("EXDATE:20261108T230000Z", WithoutThe9th)] // midnight in Berlin
    [InlineData("EXDATE;VALUE=DATE:20261109", WithoutThe9th)]
    [InlineData("EXDATE:20261109T000000Z", All)] // 01:00 in Berlin
    [InlineData("EXDATE;TZID=Europe/Berlin:20261109T140000", All)]
    public async Task An_exclusion_at_midnight_excludes_its_day(string exclusion, string starts) =>
        Assert.Equal(starts, await StartsAsync(Weekly + exclusion));

    [Fact]
    public async Task An_exclusion_at_midnight_in_UTC_excludes_the_day_of_a_series_in_UTC() =>
        Assert.Equal(
            WithoutThe9th,
            await StartsAsync("UID:1\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261109T000000Z"));

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;BYHOUR=0,9;COUNT=4", "11-02 08:00, 11-09 08:00, 11-15 23:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/Berlin:20261109T000000", "11-02 08:00, 11-09 08:00")]
    public async Task An_exclusion_at_midnight_excludes_only_midnight_if_the_series_has_it(string series, string starts) =>
        Assert.Equal(
            starts,
            await StartsAsync(
                $"UID:1\nDTSTART;TZID=Europe/Berlin:20261102T090000\n{series}\nEXDATE;TZID=Europe/Berlin:20261109T000000"));

    [Theory]
    [InlineData("RECURRENCE-ID;TZID=Europe/Berlin:20261109T000000", "11-02 08:00, 11-10 08:00, 11-16 08:00, 11-23 08:00")]
    [InlineData("RECURRENCE-ID:20261109T000000", "11-02 08:00, 11-10 08:00, 11-16 08:00, 11-23 08:00")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T000000", "11-02 08:00, 11-10 08:00, 11-17 08:00, 11-24 08:00")]
    public async Task An_exception_at_midnight_replaces_the_occurrence_of_its_day(string original, string starts) =>
        Assert.Equal(starts, await StartsAsync(Weekly, $"UID:1\n{original}\nDTSTART;TZID=Europe/Berlin:20261110T090000"));

    private static async Task<string> StartsAsync(params string[] events)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(events)));
        return string.Join(", ", Starts(await Read(folder.Load(), Ann, Year)));
    }
}

using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Tests.Meetings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// It is Monday, 23 November 2026. Ann meets her report Bo every Thursday at 10:00 in Berlin; the two have agreed on every week.
/// </summary>
public sealed class CalledOffTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Monday = At(23);
    private static readonly OrgChart Chart = TestPeople.Chart(
        [.. TestPeople.Parse("dan; ann:dan; bo:ann; cy:dan").Select(p => p with { TimeZone = Berlin })]);

    private readonly CoverageStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<CalendarEvent, CalendarEvent>> Ways => new()
    {
        { "cancelled", e => e with { IsCancelled = true } },
        { "cancelled, and shown as free as Exchange does", e => e with { IsCancelled = true, ShowAs = ShowAs.Free } },
        { "declined by the manager", e => e with { IsDeclinedByOwner = true, ShowAs = ShowAs.Free } },
        { "declined by the report", e => e with { Attendees = [Declined(e.Attendees[0])] } },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_1_1_that_was_called_off_is_known_to_both(string how, Func<CalendarEvent, CalendarEvent> change)
    {
        await AgreeOnAsync(Cadence.Weekly);
        await ReadAsync(Monday, OneOnOne(19), change(OneOnOne(26)), OneOnOne(33));

        Assert.True(At(26) == await CalledOffAsync("ann", "bo"), how);
        Assert.Equal(At(26), await CalledOffAsync("bo", "ann"));
    }

    [Fact]
    public async Task One_that_stands_and_one_with_anybody_else_is_not()
    {
        await ReadAsync(Monday, OneOnOne(26), OneOnOne(27, "cy") with { IsCancelled = true });
        Assert.Null(await CalledOffAsync("ann", "bo"));
        Assert.Null(await CalledOffAsync("ann", "cy"));
    }

    [Fact]
    public async Task One_that_disappeared_before_it_began_is_called_off_and_stays_so()
    {
        await AgreeOnAsync(Cadence.Weekly);
        await ReadAsync(Monday, OneOnOne(19), OneOnOne(26));
        await ReadAsync(Monday + Duration.FromHours(1), OneOnOne(19));
        await ReadAsync(Monday + Duration.FromHours(2), OneOnOne(19));
        Assert.Equal(At(26), await CalledOffAsync("ann", "bo"));

        await ReadAsync(Monday + Duration.FromHours(3), OneOnOne(19), OneOnOne(26)); // put back
        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task A_late_older_reading_calls_nothing_off()
    {
        await ReadAsync(Monday, OneOnOne(26));
        await ReadAsync(Monday - Duration.FromDays(1));
        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task One_that_became_private_or_got_a_guest_has_not_disappeared()
    {
        await ReadAsync(Monday, OneOnOne(26));
        await ReadAsync(Monday + Duration.FromHours(1), OneOnOne(26) with { IsPrivate = true });
        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Theory]
    [InlineData(25, false)] // the day before
    [InlineData(32, false)] // six days later
    [InlineData(33, true)] // the next of the series
    [InlineData(20, false)] // already held instead
    [InlineData(19, true)] // the one before
    public async Task Any_other_1_1_within_the_interval_replaces_it(int other, bool isOffered)
    {
        await AgreeOnAsync(Cadence.Weekly);
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true }, OneOnOne(other));
        Assert.Equal(isOffered, await CalledOffAsync("ann", "bo") is not null);
    }

    [Fact]
    public async Task Another_of_the_series_does_not_replace_it_because_the_clocks_change_in_between()
    {
        await AgreeOnAsync(Cadence.Weekly);
        var autumn = new LocalDateTime(2026, 10, 22, 10, 0).InZoneStrictly(Berlin).ToInstant();
        await ReadAsync(autumn - Duration.FromDays(1), OneOnOne(-9) with { IsCancelled = true }, OneOnOne(-2), OneOnOne(-16));
        Assert.Equal(autumn, await CalledOffAsync("ann", "bo", autumn)); // one hour less than seven days before the next one
    }

    [Fact]
    public async Task It_is_over_once_the_interval_has_passed()
    {
        await AgreeOnAsync(Cadence.Weekly);
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true });
        Assert.Equal(At(26), await CalledOffAsync("ann", "bo", At(32)));
        Assert.Null(await CalledOffAsync("ann", "bo", At(33)));
    }

    [Fact]
    public async Task With_the_default_interval_the_next_of_a_weekly_series_is_soon_enough()
    {
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true }, OneOnOne(33));
        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task One_of_which_somebody_said_that_it_did_not_take_place_is_called_off_too()
    {
        await ReadAsync(Monday, OneOnOne(19));
        await store.Corrections.AddAsync(
            TestPeople.Id("bo"), new Correction.DidNotTakePlace(TestPeople.Id("ann"), Monday, new LocalDate(2026, 11, 19)), Cancel);
        Assert.Equal(At(19), await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task A_meeting_that_is_not_their_1_1_cannot_be_called_off()
    {
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true });
        await store.Corrections.AddAsync(
            TestPeople.Id("bo"),
            new Correction.OurMeeting(TestPeople.Id("ann"), Monday, MeetingKey.Of(OneOnOne(26)), false) { Example = At(26) },
            Cancel);
        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task Nothing_is_said_about_a_private_pair()
    {
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true });
        foreach (var (who, with) in new[] { ("ann", "bo"), ("bo", "ann") })
        {
            await store.Corrections.AddAsync(TestPeople.Id(who), new Correction.Private(TestPeople.Id(with), Monday), Cancel);
        }

        Assert.Null(await CalledOffAsync("ann", "bo"));
    }

    [Fact]
    public async Task It_is_exported_and_deleted_with_the_calendar_and_retention_deletes_it()
    {
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true });
        var export = await Gate.Personal(store).ExportAsync(TestPeople.Id("ann"), Cancel);
        Assert.Equal("bo", (string?)Assert.Single(export["calledOff"]!.AsArray())!["with"]);

        await store.ForgetBeforeAsync(At(27), Cancel);
        Assert.Empty((await Gate.Personal(store).ExportAsync(TestPeople.Id("ann"), Cancel))["calledOff"]!.AsArray());
        await ReadAsync(Monday, OneOnOne(26) with { IsCancelled = true });
        await store.ForgetAllOfAsync(TestPeople.Id("ann"), Cancel);
        Assert.Empty((await Gate.Personal(store).ExportAsync(TestPeople.Id("ann"), Cancel))["calledOff"]!.AsArray());
    }

    /// <summary>10:00 in Berlin on a day of November; days beyond it count on.</summary>
    private static Instant At(int day) =>
        new LocalDate(2026, 10, 31).PlusDays(day).At(new LocalTime(10, 0)).InZoneStrictly(Berlin).ToInstant();

    private static CalendarEvent OneOnOne(int day, string with = "bo") =>
        new(new EventId($"{with} {day}"), new Interval(At(day), At(day) + Duration.FromMinutes(30)))
        {
            Series = new SeriesId("weekly"),
            Organizer = TestMeeting.Attendee("ann"),
            Attendees = [TestMeeting.Attendee(with)],
        };

    private static Attendee Declined(Attendee attendee) => attendee with { Response = AttendeeResponse.Declined };

    private static Person Person(string name) => Chart.Find(TestPeople.Id(name))!; // They are in the chart.

    private async Task AgreeOnAsync(Cadence cadence)
    {
        foreach (var (who, with) in new[] { ("ann", "bo"), ("bo", "ann") })
        {
            var said = new Correction.AgreedCadence(TestPeople.Id(with), Monday - Duration.FromDays(60), cadence);
            await store.Corrections.AddAsync(TestPeople.Id(who), said, Cancel);
        }
    }

    /// <summary>With a 1:1 of October, since which a cadence of every week applies.</summary>
    private async Task ReadAsync(Instant now, params CalendarEvent[] events)
    {
        var refresh = new RefreshCoverage(new OneCalendar([OneOnOne(-20), .. events]), new NoAbsences(), store, CoveragePolicy.Default);
        await refresh.ForAsync([Person("ann")], new Organisation(Chart), RecognitionPolicy.Default, now, Cancel).ToListAsync(Cancel);
    }

    private async Task<Instant?> CalledOffAsync(string self, string other, Instant? now = null) =>
        (await Gate.Open(store).OfPairAsync(Person(self), Person(other), Chart, now ?? Monday + Duration.FromHours(3), Cancel)
            as PairReview.Known)?.Line?.CalledOff;

    private sealed class OneCalendar(IReadOnlyList<CalendarEvent> events) : ICalendar
    {
        public Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<CalendarReadResult>(new CalendarReadResult.Read([.. events.Where(e => window.Contains(e.Time.Start))]));
    }

    private sealed class NoAbsences : IAbsences
    {
        public Task<IReadOnlyList<Absence>> OfReportsAsync(
            PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Absence>>([]);
    }
}

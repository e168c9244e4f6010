using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="CoverageStore"/> guarantees. Each test gets an empty store.</summary>
public abstract class CoverageStoreContract
{
    protected static readonly PersonId Ann = new("ann@x.org");
    protected static readonly PersonId Bo = new("bo@x.org");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Interval Week = new(Monday, Monday + Duration.FromDays(7));
    private static readonly Interval Always = new(Monday - Duration.FromDays(400), Monday + Duration.FromDays(400));

    protected abstract IDocuments Documents { get; }

    protected CoverageStore Store => field ??= new CoverageStore(Documents);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unread_calendar_is_reported_as_never_read() =>
        Assert.IsType<CoverageFacts.NeverRead>(await Store.ReadFactsAsync(Ann, Week, Cancel));

    [Fact]
    public async Task Meetings_with_others_are_kept_like_1_1s_and_deleted_with_them()
    {
        var key = MeetingKey.Of(new CalendarEvent(new EventId("one"), Hours(1, 2)));
        OtherMeeting Other(Interval time) =>
            new(Bo, time, InSeries: true, key, Obstacles.TooManyPeople | Obstacles.Group);
        var read = new CoverageFacts.Known(Monday, [new OneOnOne(Bo, Hours(4, 5), InSeries: false) { Key = key }], [])
        {
            Others = [Other(Hours(1, 2)), Other(Hours(30, 31))],
        };

        await Store.SaveReadingAsync(Ann, Week, read, Cancel);
        var known = Assert.IsType<CoverageFacts.Known>(await Store.ReadFactsAsync(Ann, Week, Cancel));
        Assert.Equal((read.OneOnOnes[0], 2), (known.OneOnOnes[0], known.Others.Count));
        Assert.Equal(read.Others, known.Others);

        await Store.ForgetBeforeAsync(Monday + Duration.FromHours(10), Cancel);
        known = Assert.IsType<CoverageFacts.Known>(await Store.ReadFactsAsync(Ann, Week, Cancel));
        Assert.Equal([Other(Hours(30, 31))], known.Others);
    }

    [Fact]
    public async Task An_empty_calendar_is_known_to_be_empty()
    {
        await Save(Week, [], []);

        var known = await Known(Always);
        Assert.Equal(Monday, known.ReadAt);
        Assert.Empty(known.OneOnOnes);
        Assert.Empty(known.Absences);
    }

    [Fact]
    public async Task Saved_facts_are_read_back_in_chronological_order()
    {
        var (early, late) = (Meeting(1), new OneOnOne(new PersonId("cy@x.org"), Hours(30, 31), InSeries: false));
        var away = new Absence(Bo, Hours(20, 60));

        await Save(Week, [late, early], [away]);

        var known = await Known(Week);
        Assert.Equal([early, late], known.OneOnOnes);
        Assert.Equal([away], known.Absences);
    }

    [Fact]
    public async Task A_failed_read_hides_older_facts_until_the_calendar_can_be_read_again()
    {
        await Save(Week, [Meeting(1)], []);

        await Store.SaveFailureAsync(
            Ann, new CoverageFacts.NotReadable(Monday + Duration.FromHours(1), CalendarFault.AccessDenied), Cancel);
        Assert.Equal(
            new CoverageFacts.NotReadable(Monday + Duration.FromHours(1), CalendarFault.AccessDenied),
            await Store.ReadFactsAsync(Ann, Week, Cancel));

        await Save(new Interval(Week.End, Week.End + Duration.FromDays(7)), [], []);
        Assert.Equal([Meeting(1)], (await Known(Week)).OneOnOnes);
    }

    [Fact]
    public async Task After_temporary_failures_the_last_reading_counts_for_nine_days_with_its_date()
    {
        await Save(Week, [Meeting(1)], []);
        for (var day = 1; day <= 9; day++)
        {
            await Fail(day, CalendarFault.Unavailable);
        }

        var known = await Known(Week);
        Assert.Equal((Monday, CalendarFault.Unavailable), (known.ReadAt, known.FaultSince));
        Assert.Equal([Meeting(1)], known.OneOnOnes);

        await Fail(10, CalendarFault.NotFound);
        Assert.Equal(
            new CoverageFacts.NotReadable(Monday + Duration.FromDays(10), CalendarFault.NotFound),
            await Store.ReadFactsAsync(Ann, Week, Cancel));
    }

    [Fact]
    public async Task After_access_was_denied_no_reading_counts_whatever_follows()
    {
        await Save(Week, [Meeting(1)], []);
        await Store.SaveFailureAsync(
            Ann, new CoverageFacts.NotReadable(Monday + Duration.FromDays(1), CalendarFault.AccessDenied), Cancel);
        await Fail(2, CalendarFault.Unavailable);

        Assert.IsType<CoverageFacts.NotReadable>(await Store.ReadFactsAsync(Ann, Week, Cancel));
    }

    private Task Fail(int day, CalendarFault fault) => Store.SaveFailureAsync(
        Ann, new CoverageFacts.NotReadable(Monday + Duration.FromDays(day), fault) { KeepsLastReading = true }, Cancel);

    [Fact]
    public async Task A_failure_before_the_first_reading_is_not_an_empty_calendar()
    {
        await Store.SaveFailureAsync(Ann, new CoverageFacts.NotReadable(Monday, CalendarFault.NotFound), Cancel);

        Assert.IsType<CoverageFacts.NotReadable>(await Store.ReadFactsAsync(Ann, Week, Cancel));
    }

    [Fact]
    public async Task The_latest_attempt_of_each_calendar_is_known_and_untried_calendars_are_missing()
    {
        var (cy, dee) = (new PersonId("cy@x.org"), new PersonId("it's \"dee\"@x.org"));
        await Save(Week, [Meeting(1)], []);
        await Store.SaveFailureAsync(Bo, new CoverageFacts.NotReadable(Monday, CalendarFault.NotFound), Cancel);
        await Store.SaveFailureAsync(Bo, new CoverageFacts.NotReadable(Monday + Duration.FromHours(1), CalendarFault.Unavailable), Cancel);
        await Store.SaveFailureAsync(dee, new CoverageFacts.NotReadable(Monday, CalendarFault.AccessDenied), Cancel);
        await Store.SaveReadingAsync(dee, Week, new CoverageFacts.Known(Monday + Duration.FromDays(1), [], []), Cancel);

        var attempts = await Store.ReadAttemptsAsync([Ann, Bo, cy, dee], Cancel);

        Assert.Equal(3, attempts.Count);
        Assert.Equal(new ReadingAttempt(Monday, null), attempts[Ann]);
        Assert.Equal(new ReadingAttempt(Monday + Duration.FromHours(1), CalendarFault.Unavailable), attempts[Bo]);
        Assert.Equal(new ReadingAttempt(Monday + Duration.FromDays(1), null), attempts[dee]);
        Assert.Empty(await Store.ReadAttemptsAsync([], Cancel));
        Assert.Equal([Ann], (await Store.ReadAttemptsAsync([Ann], Cancel)).Keys);
    }

    [Fact]
    public async Task Replacing_a_window_keeps_what_starts_outside_it()
    {
        await Save(Always, [Meeting(0), Meeting(9), Meeting(10), Meeting(19), Meeting(20), Meeting(30)], []);

        await Save(Hours(10, 20), [Meeting(15)], []);

        // The window is half-open: 10 is inside, 20 is not. 9 overlaps the window but starts before it.
        Assert.Equal([Meeting(0), Meeting(9), Meeting(15), Meeting(20), Meeting(30)], (await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task Replacing_a_window_replaces_the_absences_that_touch_it()
    {
        Absence before = new(Bo, Hours(0, 10)),
            into = new(Bo, Hours(5, 11)),
            over = new(Bo, Hours(0, 40)),
            after = new(Bo, Hours(20, 30)),
            fresh = new(Bo, Hours(12, 13));
        await Save(Always, [], [before, into, over, after]);

        await Save(Hours(10, 20), [], [fresh]);

        Assert.Equal([before, fresh, after], (await Known(Always)).Absences);
    }

    [Fact]
    public async Task Reading_gives_the_1_1s_that_start_within_the_window_and_the_absences_that_touch_it()
    {
        await Save(
            Always,
            [Meeting(9), Meeting(10), Meeting(20)],
            [new Absence(Bo, Hours(0, 10)), new Absence(Bo, Hours(5, 11)), new Absence(Bo, Hours(20, 30))]);

        var known = await Known(Hours(10, 20));

        Assert.Equal([Meeting(10)], known.OneOnOnes);
        Assert.Equal([new Absence(Bo, Hours(5, 11))], known.Absences);
    }

    [Fact]
    public async Task Saving_the_same_reading_twice_changes_nothing()
    {
        var (meetings, absences) = (
            new[] { Meeting(1), Meeting(1), Meeting(2) },
            new[]
            {
                new Absence(Bo, Hours(3, 3)),
                new Absence(Bo, new Interval(null, Monday + Duration.FromHours(9))),
                new Absence(Bo, new Interval(Monday, null)),
            });

        await Save(Week, meetings, absences);
        var once = await Known(Always);
        await Save(Week, meetings, absences);
        var twice = await Known(Always);

        Assert.Equal((3, 3), (once.OneOnOnes.Count, once.Absences.Count));
        Assert.Equal(once.OneOnOnes, twice.OneOnOnes);
        Assert.Equal(once.Absences, twice.Absences);
    }

    [Fact]
    public async Task A_reading_with_facts_outside_its_window_is_refused_and_changes_nothing()
    {
        await Save(Week, [Meeting(1)], []);

        await Assert.ThrowsAsync<ArgumentException>(() => Save(Hours(0, 10), [Meeting(10)], []));
        await Assert.ThrowsAsync<ArgumentException>(() => Save(Hours(0, 10), [], [new Absence(Bo, Hours(10, 11))]));

        Assert.Equal([Meeting(1)], (await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task Reading_one_managers_calendar_does_not_affect_anothers()
    {
        await Save(Week, [Meeting(1)], []);

        await Store.SaveReadingAsync(Bo, Week, new CoverageFacts.Known(Monday, [], []), Cancel);
        await Store.SaveFailureAsync(new PersonId("ANN@x.org"), new CoverageFacts.NotReadable(Monday, CalendarFault.Unavailable), Cancel);

        Assert.Equal([Meeting(1)], (await Known(Week)).OneOnOnes);
    }

    [Fact]
    public async Task Reading_week_by_week_in_any_order_gives_the_same_facts_as_reading_everything() =>
        await Gen.Int[0, 200].Array[0, 20].Select(Gen.Int[0, 200]).SampleAsync(
            async (hours, cut) =>
            {
                var meetings = hours.Select(Meeting).ToList();
                await Save(Hours(cut, 201), [.. meetings.Where(m => m.Time.Start >= Hours(cut, 201).Start)], []);
                await Save(Hours(0, cut), [.. meetings.Where(m => m.Time.Start < Hours(cut, 201).Start)], []);
                Assert.Equal(meetings.OrderBy(m => m.Time.Start), (await Known(Hours(0, 201))).OneOnOnes);
            },
            iter: 20,
            threads: 1);

    [Fact]
    public async Task Corrections_come_back_in_the_order_in_which_they_were_made_and_once_each()
    {
        Correction[] made =
        [
            new Correction.AgreedCadence(Bo, Monday, Cadence.EveryThreeWeeks),
            new Correction.Away(Bo, Monday + Duration.FromHours(1), new LocalDate(2026, 11, 20), new LocalDate(2026, 12, 1)),
            new Correction.HeldWithoutInvite(Bo, Monday + Duration.FromHours(2), Hours(0, 1)),
            new Correction.DidNotTakePlace(Bo, Monday + Duration.FromHours(3), new LocalDate(2026, 11, 20)),
            new Correction.AgreedCadence(Bo, Monday + Duration.FromHours(4), Cadence.Weekly) { IsAlone = true },
            new Correction.Away(Bo, Monday + Duration.FromHours(5), new LocalDate(2026, 11, 20), new LocalDate(2026, 12, 1))
            {
                IsOwn = true,
            },
        ];

        foreach (var correction in made.Reverse().Concat(made))
        {
            await Store.Corrections.AddAsync(Ann, correction, Cancel);
        }

        Assert.Equal(made, (await Store.Corrections.ReadAsync(Ann, Cancel)).Corrections);
        Assert.Empty((await Store.Corrections.ReadAsync(Bo, Cancel)).Corrections);
    }

    [Fact]
    public async Task Five_1_1s_that_were_read_after_they_ended_stay_when_their_series_is_deleted()
    {
        var held = new[] { -40, -32, -24, -16, -8 }.Select(Meeting).ToList();
        await Save(Always, [.. held, Meeting(8), Meeting(16)], []);

        await SaveAt(Monday + Duration.FromDays(7), [], []);

        Assert.Equal(held, (await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task A_1_1_that_had_not_ended_when_it_was_read_is_deleted_with_its_series()
    {
        // It lasts until one hour after the reading.
        await Save(Always, [Meeting(-1)], []);
        await SaveAt(Monday + Duration.FromDays(7), [], []);
        Assert.Empty((await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task A_past_1_1_whose_time_was_changed_counts_once()
    {
        await Save(Always, [Meeting(-8)], []);
        await SaveAt(Monday + Duration.FromDays(7), [Meeting(-7)], []);
        Assert.Equal([Meeting(-7)], (await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task A_1_1_that_a_wrong_clock_counted_as_held_is_deleted_with_its_series()
    {
        await SaveAt(Monday + Duration.FromDays(30), [Meeting(100)], []);
        await Save(Always, [], []);
        Assert.Empty((await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task A_failed_reading_in_between_does_not_make_a_1_1_count_as_held()
    {
        await Save(Always, [Meeting(8)], []);
        await Store.SaveFailureAsync(
            Ann, new CoverageFacts.NotReadable(Monday + Duration.FromDays(7), CalendarFault.Unavailable), Cancel);
        await SaveAt(Monday + Duration.FromDays(8), [], []);
        Assert.Empty((await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task The_last_1_1_is_kept_with_current_reports_only()
    {
        var cy = new OneOnOne(new PersonId("cy@x.org"), Hours(-30, -28), InSeries: false);
        await SaveAt(Monday, [Meeting(-40), Meeting(-20), cy], [Bo]);

        await Store.ForgetBeforeAsync(Monday + Duration.FromDays(300), Cancel);

        var known = await Known(Hours(0, 1));
        Assert.Empty(known.OneOnOnes);
        Assert.Equal([Meeting(-20)], known.Earlier);
        Assert.Equal([Meeting(-20)], (await Known(Always)).OneOnOnes);
        Assert.Empty((await Known(Always)).Earlier);

        await SaveAt(Monday + Duration.FromDays(1), [], []);
        await Store.ForgetBeforeAsync(Monday + Duration.FromDays(300), Cancel);
        Assert.Empty((await Known(Always)).OneOnOnes);
    }

    [Fact]
    public async Task Retention_deletes_what_ended_earlier_and_keeps_the_rest()
    {
        await Save(Always, [Meeting(0), Meeting(8), Meeting(9)], [new Absence(Bo, Hours(0, 9)), new Absence(Bo, Hours(0, 10))]);

        // Meeting(8) lasts until 10.
        await Store.ForgetBeforeAsync(Monday + Duration.FromHours(10), Cancel);

        var known = await Known(Always);
        Assert.Equal([Meeting(8), Meeting(9)], known.OneOnOnes);
        Assert.Equal([new Absence(Bo, Hours(0, 10))], known.Absences);
    }

    [Fact]
    public async Task Retention_deletes_old_corrections_but_not_agreed_cadences()
    {
        var agreed = new Correction.AgreedCadence(Bo, Monday, Cadence.Weekly);
        var stillAway = new Correction.Away(Bo, Monday + Duration.FromHours(1), new LocalDate(2026, 11, 1), new LocalDate(2026, 12, 1));
        await Store.Corrections.AddAsync(Ann, agreed, Cancel);
        await Store.Corrections.AddAsync(Ann, stillAway, Cancel);
        await Store.Corrections.AddAsync(
            Ann, new Correction.Away(Bo, Monday, new LocalDate(2026, 11, 1), new LocalDate(2026, 11, 3)), Cancel);
        await Store.Corrections.AddAsync(Ann, new Correction.HeldWithoutInvite(Bo, Monday, Hours(-2, -1)), Cancel);

        await Store.ForgetBeforeAsync(Monday, Cancel);

        Assert.Equal([agreed, stillAway], (await Store.Corrections.ReadAsync(Ann, Cancel)).Corrections);
    }

    [Fact]
    public async Task Concurrent_saves_for_many_managers_are_all_kept()
    {
        var managers = Enumerable.Range(0, 40).Select(i => new PersonId($"m{i}@x.org")).ToList();

        var facts = new CoverageFacts.Known(Monday, [Meeting(1)], []);
        await Task.WhenAll(managers.Select(m => Task.Run(() => Store.SaveReadingAsync(m, Week, facts, Cancel))));

        foreach (var manager in managers)
        {
            Assert.Equal([Meeting(1)], Assert.IsType<CoverageFacts.Known>(await Store.ReadFactsAsync(manager, Week, Cancel)).OneOnOnes);
        }
    }

    /// <summary>Two hours long, starting this number of hours after Monday.</summary>
    private static OneOnOne Meeting(int hour) => new(Bo, Hours(hour, hour + 2), InSeries: true);

    private static Interval Hours(int from, int to) => new(Monday + Duration.FromHours(from), Monday + Duration.FromHours(to));

    private Task Save(Interval window, IReadOnlyList<OneOnOne> meetings, IReadOnlyList<Absence> absences) =>
        Store.SaveReadingAsync(Ann, window, new CoverageFacts.Known(Monday, meetings, absences), Cancel);

    private Task SaveAt(Instant readAt, IReadOnlyList<OneOnOne> meetings, IReadOnlyCollection<PersonId> reports) =>
        Store.SaveReadingAsync(Ann, Always, new CoverageFacts.Known(readAt, meetings, []) { Reports = reports }, Cancel);

    private async Task<CoverageFacts.Known> Known(Interval window) =>
        Assert.IsType<CoverageFacts.Known>(await Store.ReadFactsAsync(Ann, window, Cancel));
}

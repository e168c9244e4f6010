using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Sample;
using OutlookOneOnOne.Adapters.Tests.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="ICalendar"/> reads from the sample organisation.</summary>
public abstract class CalendarContract
{
    private static readonly Interval Window = CoveragePolicy.Default.Around(SampleClocks.Monday);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The sample at <see cref="SampleClocks.Monday"/>.</summary>
    protected abstract Task<(Organisation Organisation, ICalendar Calendar)> OpenAsync();

    [Fact]
    public async Task Every_managers_1_1s_match_those_found_by_a_simple_independent_reader()
    {
        var (organisation, calendar) = await OpenAsync();
        var expected =
            from v in SampleReading.At(SampleClocks.Monday).Verdicts
            where
                organisation.Chart.IsManager(organisation.Find(EmailAddress.Parse(v.Owner.Value))!.Id)
                && Window.Contains(v.Verdict.Meeting.Time.Start)
            let fact = v.Verdict.FactFor(v.Owner)
            where fact is not null && !NeedsSentBy(v.Verdict)
            select (v.Owner.Value, fact.With.Value, fact.Time);
        var found = new List<(string, string, Interval)>();
        var recognizer = new OneOnOneRecognizer(organisation, RecognitionPolicy.Default);
        foreach (var (owner, reading) in await ReadAsync(organisation, calendar))
        {
            if (reading is CalendarReadResult.Read read)
            {
                found.AddRange(RefreshCoverage.FactsIn(read.Events.Where(e => !NeedsSentBy(recognizer.Recognize(e))), owner.Id, recognizer)
                    .Select(f => (owner.Email.Value, organisation.Chart.Find(f.With)!.Email.Value, f.Time)));
            }
        }

        Assert.NotEmpty(found);
        Assert.Equal(Sorted(expected), Sorted(found));
    }

    [Fact]
    public async Task A_calendar_that_was_not_provided_is_missing_rather_than_empty()
    {
        var (organisation, calendar) = await OpenAsync();
        var without = organisation.Find(EmailAddress.Parse(SampleExpectations.ManagerWithoutCalendar))!;
        var alone = await calendar.ReadAsync(without.Id, Window, Cancel);
        Assert.Equal(CalendarFault.NotFound, Assert.IsType<CalendarReadResult.NotReadable>(alone).Fault);
        Assert.Equal(alone, (await ReadAsync(organisation, calendar)).Single(r => r.Owner.Id == without.Id).Reading);
    }

    [Fact]
    public async Task Reading_many_calendars_gives_each_owner_the_same_as_reading_it_alone()
    {
        var (organisation, calendar) = await OpenAsync();
        foreach (var (owner, reading) in (await ReadAsync(organisation, calendar)).Take(5))
        {
            Assert.Equal(Ids(await calendar.ReadAsync(owner.Id, Window, Cancel)), Ids(reading));
        }
    }

    [Fact]
    public async Task Adjacent_windows_give_each_meeting_once_and_absences_in_every_window_they_overlap()
    {
        var (organisation, calendar) = await OpenAsync();
        var (left, right) = (new Interval(Window.Start, SampleClocks.Monday), new Interval(SampleClocks.Monday, Window.End));
        var away = 0;
        foreach (var (owner, reading) in await ReadAsync(calendar, organisation.Chart.People))
        {
            if (reading is CalendarReadResult.Read whole)
            {
                var parts = (
                    One: Read(await calendar.ReadAsync(owner.Id, left, Cancel)),
                    Two: Read(await calendar.ReadAsync(owner.Id, right, Cancel)));
                Assert.Equal(Ids(whole), [.. Ids(parts.One), .. Ids(parts.Two)]);
                Assert.Equal(whole.Away.ToHashSet(), [.. parts.One.Away, .. parts.Two.Away]);
                away += whole.Away.Count;
            }
        }

        Assert.True(away > 0);
    }

    private static Task<List<(Person Owner, CalendarReadResult Reading)>> ReadAsync(Organisation organisation, ICalendar calendar) =>
        ReadAsync(calendar, [.. organisation.Chart.People.Where(p => organisation.Chart.IsManager(p.Id))]);

    private static async Task<List<(Person Owner, CalendarReadResult Reading)>> ReadAsync(ICalendar calendar, IReadOnlyList<Person> owners)
    {
        var readings = await calendar.ReadManyAsync([.. owners.Select(o => o.Id)], Window, Cancel).ToListAsync(Cancel);
        Assert.Equal(owners.Select(o => o.Id).Order(), readings.Select(r => r.Owner).Order());
        return [.. readings.Select(r => (owners.Single(o => o.Id == r.Owner), r.Reading))];
    }

    /// <summary>It is a 1:1 only because it names its sender, which Graph's events do not have.</summary>
    private static bool NeedsSentBy(Recognition verdict) => verdict is { IgnoresAssistant: true, Meeting.SentBy: not null };

    private static CalendarReadResult.Read Read(CalendarReadResult reading) => Assert.IsType<CalendarReadResult.Read>(reading);

    private static List<string> Ids(CalendarReadResult reading) =>
        reading is CalendarReadResult.Read read ? [.. read.Events.Select(e => e.Id.Value)] : [];

    private static List<string> Sorted<T>(IEnumerable<T> facts) => [.. facts.Select(f => $"{f}").Order(StringComparer.Ordinal)];
}

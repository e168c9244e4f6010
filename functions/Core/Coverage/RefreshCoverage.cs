using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Reads managers' calendars and stores their 1:1s. Running it twice changes nothing.</summary>
public sealed class RefreshCoverage(ICalendar calendar, IAbsences absences, CoverageStore store, CoveragePolicy policy)
{
    /// <summary>
    /// Called with the new calendar data before it replaces the stored data. When it throws, the stored data is kept, so the next read
    /// calls it with the same changes.
    /// </summary>
    public Func<PersonId, CoverageFacts.Known, CancellationToken, Task> BeforeSaving { get; init; } = (_, _, _) => Task.CompletedTask;

    /// <summary>The result for each manager, in any order, as soon as it is stored.</summary>
    public async IAsyncEnumerable<CoverageRefreshResult> ForAsync(
        IReadOnlyCollection<Person> managers,
        Organisation organisation,
        RecognitionPolicy recognition,
        Instant now,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = policy.Around(now);
        var byId = managers.ToDictionary(m => m.Id);
        var recognizer = new OneOnOneRecognizer(organisation, recognition);
        await foreach (var (owner, reading) in calendar.ReadManyAsync([.. byId.Keys], window, cancellationToken))
        {
            yield return reading switch
            {
                CalendarReadResult.Read read => new CoverageRefreshResult.Saved(byId[owner], await SaveAsync(read, owner)),
                CalendarReadResult.NotReadable failed =>
                    new CoverageRefreshResult.Saved(byId[owner], await SaveFailureAsync(failed, owner)),
                CalendarReadResult.Postponed later => new CoverageRefreshResult.Postponed(byId[owner], later.Delay),
                _ => throw new InvalidOperationException("CalendarReadResult has no other case."),
            };
        }

        async Task<CoverageFacts> SaveAsync(CalendarReadResult.Read read, PersonId owner)
        {
            var away = await absences.OfReportsAsync(owner, organisation.Chart, window, cancellationToken);
            var facts = new CoverageFacts.Known(
                now, FactsIn(read.Events, owner, recognizer), [.. read.Away.Select(time => new Absence(owner, time)), .. away])
            {
                Others = OthersIn(read.Events, owner, organisation.Chart, recognizer),
                CalledOff = CalledOffIn(read.Events, owner, organisation.Chart, recognizer),
                Taken = read.Events.Where(e => !e.IsCancelled && !e.IsDeclinedByOwner).Select(e => e.Time).ToHashSet(),
                Seen = read.Events.Select(e => (MeetingKey.Of(e), e.Time.Start)).ToHashSet(),
                Reports = [.. organisation.Chart.DirectReportsOf(owner).Select(r => r.Id)],
            };
            await BeforeSaving(owner, facts, cancellationToken);
            await store.SaveReadingAsync(owner, window, facts, cancellationToken);
            return facts;
        }

        async Task<CoverageFacts> SaveFailureAsync(CalendarReadResult.NotReadable failed, PersonId owner)
        {
            var failure = new CoverageFacts.NotReadable(now, failed.Fault) { KeepsLastReading = failed.IsTransient };
            await store.SaveFailureAsync(owner, failure, cancellationToken);
            return failure;
        }
    }

    /// <summary>What we store about a calendar, from its owner's point of view. Pure.</summary>
    public static IReadOnlyList<OneOnOne> FactsIn(IEnumerable<CalendarEvent> events, PersonId owner, OneOnOneRecognizer recognizer) =>
        [.. events.Select(e => recognizer.Recognize(e).FactFor(owner)).OfType<OneOnOne>().OrderBy(o => o.Time.Start)];

    private static IReadOnlyList<OneOnOne> CalledOffIn(
        IEnumerable<CalendarEvent> events, PersonId owner, OrgChart chart, OneOnOneRecognizer recognizer)
    {
        var reports = chart.DirectReportsOf(owner).Select(r => r.Id).ToHashSet();
        return [.. events.Select(e => recognizer.Recognize(e).CalledOffFor(owner)).OfType<OneOnOne>()
            .Where(o => reports.Contains(o.With)).OrderBy(o => o.Time.Start)];
    }

    private static IReadOnlyList<OtherMeeting> OthersIn(
        IEnumerable<CalendarEvent> events, PersonId owner, OrgChart chart, OneOnOneRecognizer recognizer)
    {
        var reports = chart.DirectReportsOf(owner).Select(r => r.Id).ToHashSet();
        return [.. events.SelectMany(e => recognizer.Recognize(e).OthersFor(owner, reports)).OrderBy(o => o.Time.Start)];
    }
}

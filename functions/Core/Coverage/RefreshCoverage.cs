using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Reads one manager's calendar and remembers its 1:1s. Running it twice changes nothing.</summary>
public sealed class RefreshCoverage(ICalendar calendar, IAbsences absences, ICoverageStore store, CoveragePolicy policy)
{
    public async Task<CoverageFacts> ForAsync(
        Person manager, Organisation organisation, RecognitionPolicy recognition, Instant now, CancellationToken cancellationToken)
    {
        var window = policy.Around(now);
        var reading = await calendar.ReadAsync(manager.Id, window, cancellationToken);
        return reading switch
        {
            CalendarReading.Read read => await SaveAsync(read.Events),
            CalendarReading.NotReadable failed => await SaveFailureAsync(failed.Fault),
            _ => throw new InvalidOperationException("CalendarReading is closed."),
        };

        async Task<CoverageFacts> SaveAsync(IReadOnlyList<CalendarEvent> events)
        {
            PersonId[] people = [manager.Id, .. organisation.Chart.DirectReportsOf(manager.Id).Select(r => r.Id)];
            var away = await absences.ReadAsync(people, window, cancellationToken);
            var facts = new CoverageFacts.Known(now, FactsIn(events, manager.Id, new OneOnOneRecognizer(organisation, recognition)), away);
            await store.SaveReadingAsync(manager.Id, window, facts, cancellationToken);
            return facts;
        }

        async Task<CoverageFacts> SaveFailureAsync(CalendarFault fault)
        {
            var failure = new CoverageFacts.NotReadable(now, fault);
            await store.SaveFailureAsync(manager.Id, failure, cancellationToken);
            return failure;
        }
    }

    /// <summary>What is worth remembering of a calendar, for its owner. Pure.</summary>
    public static IReadOnlyList<OneOnOne> FactsIn(IEnumerable<CalendarEvent> events, PersonId owner, OneOnOneRecognizer recognizer) =>
        [.. events.Select(e => recognizer.Recognize(e).FactFor(owner)).OfType<OneOnOne>().OrderBy(o => o.Time.Start)];
}

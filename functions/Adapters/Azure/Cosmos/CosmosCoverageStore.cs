using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Coverage;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>
/// Coverage facts and corrections in the <see cref="CosmosStore"/>: two documents in each manager's partition. What is older than the retention
/// goes with the next reading, or with <see cref="ForgetBeforeAsync"/>, and all of it by its time to live when there is no next reading.
/// </summary>
public sealed class CosmosCoverageStore(CosmosStore store) : ICoverageStore
{
    private readonly Documents people = store.People;
    private readonly TimeSpan retention = store.CoverageRetention;

    public Task SaveReadingAsync(PersonId manager, Interval window, CoverageFacts.Known facts, CancellationToken cancellationToken)
    {
        if (!facts.OneOnOnes.All(o => RememberedCalendar.StartsWithin(window, o.Time)) || !facts.Absences.All(a => RememberedCalendar.Touches(window, a.Time)))
        {
            throw new ArgumentException("A reading holds what starts within its window, and absences that touch it.", nameof(facts));
        }

        return people.ChangeAsync(
            CalendarDocument.Kind,
            CalendarDocument.KeyOf(manager),
            current => RememberedCalendar.Of(current).With(window, facts).Since(facts.ReadAt - Duration.FromTimeSpan(retention)).ToDocument(facts.ReadAt, null).ToDraft(retention),
            cancellationToken);
    }

    public Task SaveFailureAsync(PersonId manager, CoverageFacts.NotReadable failure, CancellationToken cancellationToken) =>
        people.ChangeAsync(
            CalendarDocument.Kind,
            CalendarDocument.KeyOf(manager),
            current => RememberedCalendar.Of(current).ToDocument(failure.TriedAt, failure.Fault).ToDraft(retention),
            cancellationToken);

    public async Task<CoverageFacts> ReadFactsAsync(PersonId manager, Interval window, CancellationToken cancellationToken)
    {
        if (await FindAsync(manager, cancellationToken) is not { } calendar)
        {
            return new CoverageFacts.NeverRead();
        }

        var attempt = calendar.ToAttempt();
        var known = RememberedCalendar.Of(calendar).Within(window);
        return attempt.Fault is { } fault ? new CoverageFacts.NotReadable(attempt.At, fault) : new CoverageFacts.Known(attempt.At, known.OneOnOnes, known.Absences);
    }

    public Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> ReadAttemptsAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        ManyReads.Async(owners, async (owner, cancel) => (await FindAsync(owner, cancel))?.ToAttempt(), cancellationToken);

    public Task AddCorrectionAsync(PersonId manager, Correction correction, CancellationToken cancellationToken) =>
        people.ChangeAsync(
            CorrectionsDocument.Kind,
            CorrectionsDocument.KeyOf(manager),
            current => CorrectionsDocument.Read(current) is var all && all.Contains(correction) ? null : CorrectionsDocument.DraftOf(all.Append(correction)),
            cancellationToken);

    public async Task<IReadOnlyList<Correction>> ReadCorrectionsAsync(PersonId manager, CancellationToken cancellationToken) =>
        CorrectionsDocument.Read((await people.FindAsync(CorrectionsDocument.Kind, CorrectionsDocument.KeyOf(manager), cancellationToken))?.Body);

    /// <summary>Administration: two queries over all partitions, which find only what has something to forget.</summary>
    public async Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken)
    {
        var due = new Condition("c.oldest <= @instant", ("instant", SortableInstant.Of(instant)));
        foreach (var found in await people.QueryEverywhereAsync(CalendarDocument.Kind, due, cancellationToken))
        {
            await people.ChangeAsync(CalendarDocument.Kind, found.Key, current => current is null ? null : Without(current, instant), cancellationToken);
        }

        foreach (var found in await people.QueryEverywhereAsync(CorrectionsDocument.Kind, due, cancellationToken))
        {
            await people.ChangeAsync(
                CorrectionsDocument.Kind,
                found.Key,
                current => CorrectionsDocument.DraftOf(CorrectionsDocument.Read(current).Where(c => !CorrectionsDocument.IsOverBefore(c, instant))),
                cancellationToken);
        }
    }

    public async Task<CoverageRecords> ReadAllOfAsync(PersonId manager, CancellationToken cancellationToken)
    {
        var calendar = RememberedCalendar.Of(await FindAsync(manager, cancellationToken));
        return new CoverageRecords(calendar.OneOnOnes, calendar.Absences, await ReadCorrectionsAsync(manager, cancellationToken));
    }

    public async Task ForgetAllOfAsync(PersonId manager, CancellationToken cancellationToken)
    {
        await people.DeleteAsync(CalendarDocument.KeyOf(manager), expected: null, cancellationToken);
        await people.DeleteAsync(CorrectionsDocument.KeyOf(manager), expected: null, cancellationToken);
    }

    private CosmosDraft<CalendarDocument> Without(CalendarDocument calendar, Instant before)
    {
        var attempt = calendar.ToAttempt();
        return RememberedCalendar.Of(calendar).Since(before).ToDocument(attempt.At, attempt.Fault).ToDraft(retention);
    }

    private async Task<CalendarDocument?> FindAsync(PersonId manager, CancellationToken cancellationToken) =>
        (await people.FindAsync(CalendarDocument.Kind, CalendarDocument.KeyOf(manager), cancellationToken))?.Body;
}

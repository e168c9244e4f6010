using NodaTime;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Stores each manager's 1:1s in one document, what people said about their own 1:1s in another, and the figures of digests in others.
/// Each call is atomic and durable.
/// </summary>
public sealed class CoverageStore(IDocuments documents)
{
    /// <summary>What people said about their own 1:1s.</summary>
    public CorrectionStore Corrections { get; } = new(documents);

    /// <summary>Which ids are one person.</summary>
    internal ReadKnownIds Ids { get; } = new(documents);

    /// <summary>What digests said.</summary>
    internal SentFiguresStore SentFigures => new(documents) { Kept = Kept };

    /// <summary>What the previews of the next digests said.</summary>
    internal PreviewedFiguresStore PreviewedFigures => new(documents) { Kept = Kept };

    /// <summary>
    /// How long facts are kept. Each reading removes those that ended longer ago, and the database deletes the whole document this long
    /// after the last save. Null to leave both to <see cref="ForgetBeforeAsync"/>.
    /// </summary>
    public Duration? Kept { get; init; }

    /// <summary>How long the last successful reading counts while attempts fail.</summary>
    public static Duration LastReadingCounts { get; } = CoveragePolicy.Default.Freshness;

    /// <summary>
    /// Saves a reading of the calendar: it replaces every 1:1 that starts within <paramref name="window"/>, and every absence that touches
    /// it, and leaves the rest. A 1:1 that an earlier reading found after it had ended stays. Running it twice changes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// A 1:1 starts outside the window, or an absence does not touch it: reading again would not replace it.
    /// </exception>
    public Task SaveReadingAsync(PersonId manager, Interval window, CoverageFacts.Known facts, CancellationToken cancellationToken)
    {
        if (!facts.OneOnOnes.All(o => RememberedCalendar.StartsWithin(window, o.Time))
            || !facts.Others.All(o => RememberedCalendar.StartsWithin(window, o.Time))
            || !facts.CalledOff.All(o => RememberedCalendar.StartsWithin(window, o.Time))
            || !facts.Absences.All(a => RememberedCalendar.Overlaps(window, a.Time)))
        {
            throw new ArgumentException("A reading contains what starts within its window, and absences that overlap it.", nameof(facts));
        }

        return ChangeAsync(
            CoverageKinds.KeyOfCalendar(manager),
            current => SinceKept(RememberedCalendar.Of(current).With(window, facts), facts.ReadAt).ToDocument(facts.ReadAt, null),
            cancellationToken);
    }

    /// <summary>
    /// Records that the calendar could not be read. Earlier facts stay stored. They still count for <see cref="LastReadingCounts"/> after
    /// the last reading if this failure and all others since then may be temporary.
    /// </summary>
    public Task SaveFailureAsync(PersonId manager, CoverageFacts.NotReadable failure, CancellationToken cancellationToken) =>
        ChangeAsync(
            CoverageKinds.KeyOfCalendar(manager),
            current => RememberedCalendar.Of(current).ToDocument(
                failure.TriedAt, failure.Fault, failure.KeepsLastReading ? current?.LastReading() : null),
            cancellationToken);

    /// <summary>
    /// The outcome of the latest attempt, with the 1:1s that start within <paramref name="window"/> and the absences that touch it.
    /// </summary>
    internal async Task<CoverageFacts> ReadFactsAsync(PersonId manager, Interval window, CancellationToken cancellationToken)
    {
        if (await FindAsync(manager, cancellationToken) is not { } calendar)
        {
            return new CoverageFacts.NeverRead();
        }

        var attempt = calendar.ToAttempt();
        return calendar.LastReading() is { } readAt && attempt.At - readAt <= LastReadingCounts
            ? RememberedCalendar.Of(calendar).FactsIn(window, readAt) with { FaultSince = attempt.Fault }
            : new CoverageFacts.NotReadable(attempt.At, attempt.Fault!.Value); // without a fault, the latest attempt is the last reading
    }

    /// <summary>The latest attempt to read each of these calendars. Calendars without an attempt are left out.</summary>
    public async Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> ReadAttemptsAsync(
        IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        (await documents.FindManyAsync(
            CoverageKinds.Calendars, [.. owners.Distinct().Select(CoverageKinds.KeyOfCalendar)], cancellationToken))
            .ToDictionary(c => new PersonId(c.Key.Partition.Value), c => c.Document.ToAttempt());

    /// <summary>
    /// Retention: deletes the meetings and absences that ended before <paramref name="instant"/>, the corrections about that time, and what
    /// was sent before it. Agreed cadences stay. The query covers all partitions, but finds only documents with something to delete.
    /// </summary>
    public async Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken)
    {
        var due = CoverageKinds.DueAt(instant);
        foreach (var found in await documents.QueryEverywhereAsync(CoverageKinds.Calendars, due, cancellationToken))
        {
            await ChangeAsync(found.Key, current => current is null ? null : Since(current, instant), cancellationToken);
        }

        await Corrections.ForgetBeforeAsync(instant, cancellationToken);
        await SentFigures.ForgetBeforeAsync(instant, cancellationToken);
        await PreviewedFigures.ForgetBeforeAsync(instant, cancellationToken);
    }

    /// <summary>
    /// Everything stored about this manager's own calendar, even if it could not be read recently, and all that they said.
    /// </summary>
    internal async Task<CoverageRecords> ReadAllOfAsync(PersonId manager, CancellationToken cancellationToken)
    {
        var calendar = RememberedCalendar.Of(await FindAsync(manager, cancellationToken));
        return new CoverageRecords(calendar.OneOnOnes, calendar.Absences, await Corrections.ReadAsync(manager, cancellationToken))
        {
            Others = calendar.Others,
            CalledOff = calendar.CalledOff,
            Vanished = calendar.Vanished,
        };
    }

    /// <summary>
    /// Deletes everything stored about this manager's own calendar and all that they said, as if the calendar had never been read, and the
    /// figures of their digests; figures sent to others no longer name them. Data about them from other people's calendars and corrections
    /// stays. Running it twice changes nothing.
    /// </summary>
    public async Task ForgetAllOfAsync(PersonId manager, CancellationToken cancellationToken)
    {
        await documents.DeleteAsync(CoverageKinds.KeyOfCalendar(manager), expected: null, cancellationToken);
        await Corrections.ForgetAllOfAsync(manager, cancellationToken);
        var readers = await SentFigures.ReadersOfAsync(manager, cancellationToken);
        await PreviewedFigures.ForgetAllOfAsync(manager, readers, cancellationToken);
        await SentFigures.ForgetAllOfAsync(manager, cancellationToken);
    }

    private static CalendarDocument Since(CalendarDocument calendar, Instant instant)
    {
        var attempt = calendar.ToAttempt();
        return RememberedCalendar.Of(calendar).DropBefore(instant).ToDocument(attempt.At, attempt.Fault, calendar.LastReading());
    }

    private RememberedCalendar SinceKept(RememberedCalendar calendar, Instant readAt) =>
        Kept is { } kept ? calendar.DropBefore(readAt - kept) : calendar;

    private Task<CalendarDocument?> ChangeAsync(
        DocumentKey key, Func<CalendarDocument?, CalendarDocument?> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(CoverageKinds.Calendars with { Expires = _ => Kept }, key, change, cancellationToken);

    private async Task<CalendarDocument?> FindAsync(PersonId manager, CancellationToken cancellationToken) =>
        (await documents.FindAsync(CoverageKinds.Calendars, CoverageKinds.KeyOfCalendar(manager), cancellationToken)).DocumentOrNull;
}

using NodaTime;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Reads what is stored about calendars, for planners and for what we prepare for a pair. Anything that people see about each other goes
/// through <see cref="ReadFigures"/>.
/// </summary>
public sealed class ReadCoverage(CoverageStore store)
{
    /// <summary>What digests said.</summary>
    internal SentFiguresStore SentFigures => store.SentFigures;

    /// <summary>What the previews of the next digests said.</summary>
    internal PreviewedFiguresStore PreviewedFigures => store.PreviewedFigures;

    /// <summary>For a process that does not otherwise use coverage.</summary>
    public static ReadCoverage In(IDocuments documents) => new(new CoverageStore(documents));

    /// <summary>When we last read, or tried to read, each of these calendars. Calendars that were never tried are left out.</summary>
    public Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> AttemptsAsync(
        IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) => store.ReadAttemptsAsync(owners, cancellationToken);

    /// <summary>
    /// What counts of this calendar: the outcome of the latest attempt, with the 1:1s that start within the window and the absences that
    /// touch it; nothing at all if it must not be read any more.
    /// </summary>
    internal async Task<CoverageFacts> FactsAsync(Person owner, Interval window, CancellationToken cancellationToken) =>
        await FactsAsync(owner, window, await store.Ids.RunAsync(cancellationToken), cancellationToken);

    /// <summary>The outcome of the latest attempt, whether or not it still counts.</summary>
    internal async Task<CoverageFacts> FactsAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
        await FactsAsync(owner, window, await store.Ids.RunAsync(cancellationToken), cancellationToken);

    /// <summary>What a person and others said about the 1:1s that they have together, in chronological order.</summary>
    internal async Task<IReadOnlyList<PairCorrection>> CorrectionsAsync(
        PersonId person, IReadOnlyCollection<PersonId> others, CancellationToken cancellationToken) =>
        (await store.Corrections.ReadPairsAsync(person, others, await store.Ids.RunAsync(cancellationToken), cancellationToken))
            .Corrections;

    /// <summary>When a person is away, as they or the organisation entered it.</summary>
    internal async Task<IReadOnlyList<EnteredAbsence>> EnteredAbsencesAsync(Person person, CancellationToken cancellationToken) =>
        (await store.Corrections.ReadPairsAsync(person.Id, [], await store.Ids.RunAsync(cancellationToken), cancellationToken))
            .Absences.Of(person);

    /// <summary>What counts of this calendar, and what its owner and others said. Who is who is read once for both.</summary>
    internal async Task<(CoverageFacts Facts, SaidAboutPairs Said)> FactsAndSaidAsync(
        Person owner, Interval window, IReadOnlyCollection<PersonId> others, CancellationToken cancellationToken)
    {
        var ids = await store.Ids.RunAsync(cancellationToken);
        return (await FactsAsync(owner, window, ids, cancellationToken),
            await store.Corrections.ReadPairsAsync(owner.Id, others, ids, cancellationToken));
    }

    private Task<CoverageFacts> FactsAsync(Person owner, Interval window, KnownIds ids, CancellationToken cancellationToken) =>
        owner.CalendarMayBeRead
            ? FactsAsync(owner.Id, window, ids, cancellationToken)
            : Task.FromResult<CoverageFacts>(new CoverageFacts.NotReadable(Instant.MinValue, CalendarFault.AccessDenied));

    private async Task<CoverageFacts> FactsAsync(PersonId owner, Interval window, KnownIds ids, CancellationToken cancellationToken)
    {
        var facts = await store.ReadFactsAsync(owner, window, cancellationToken);
        return ids.AreDistinct || facts is not CoverageFacts.Known known
            ? facts
            : new FactsOfOnePerson(owner, ids).Join(known, await FormerFactsAsync(ids.FormerOf(owner), window, cancellationToken));
    }

    private async Task<IReadOnlyList<CoverageFacts.Known>> FormerFactsAsync(
        IReadOnlyList<PersonId> ids, Interval window, CancellationToken cancellationToken)
    {
        var facts = new List<CoverageFacts.Known>();
        foreach (var id in ids)
        {
            facts.AddRange(await store.ReadFactsAsync(id, window, cancellationToken) is CoverageFacts.Known known ? [known] : []);
        }

        return facts;
    }
}

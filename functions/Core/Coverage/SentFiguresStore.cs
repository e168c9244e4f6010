using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Stores the figures of each digest as it was sent, in one document per reader and week, and, for each person, whose digests name
/// them. Each call can be repeated. Throws when the storage fails.
/// </summary>
internal sealed class SentFiguresStore(IDocuments documents)
{
    private const int MaxConcurrency = 16;

    /// <summary>How long after the last change the database deletes figures; null for never.</summary>
    public Duration? Kept { get; init; }

    /// <summary>
    /// Records, for everybody named, that this reader's digests name them. Call it before the figures are saved, so that anybody who
    /// deletes their data finds all of them. Those named in the reader's previous digest have it already.
    /// </summary>
    /// <param name="reader">The recipient of the digests.</param>
    /// <param name="people">Everybody named.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task NameAsync(PersonId reader, IEnumerable<PersonId> people, CancellationToken cancellationToken)
    {
        var last = DocumentQuery.All with { OrderBy = CoverageKinds.Week, Descending = true, Most = 1 };
        var before = (await documents.QueryAsync(CoverageKinds.SentFigures, reader.Value, last, cancellationToken))
            .SelectMany(d => d.Document.ToFigures().People());
        await Parallel.ForEachAsync(
            people.Except(before),
            new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrency, CancellationToken = cancellationToken },
            async (person, cancel) => await documents.ChangeAsync(
                CoverageKinds.Readers, CoverageKinds.KeyOfReaders(person), current => With(current, reader), cancel));
    }

    /// <summary>
    /// Saves the figures, replacing any for the same reader and week. Usually there are none, so this takes one request.
    /// </summary>
    public async Task SaveAsync(SentFigures figures, CancellationToken cancellationToken)
    {
        var (key, document) = (CoverageKinds.KeyOfSent(figures.Reader, figures.Week), SentFiguresDocument.Of(figures));
        var saving = await documents.SaveAsync(Kind, key, document, expected: null, cancellationToken);
        while (saving is Conflict<SentFiguresDocument> { Current: var current })
        {
            saving = await documents.SaveAsync(Kind, key, document, current.SeenRevision, cancellationToken);
        }
    }

    /// <summary>What this reader was sent, from the week that starts on <paramref name="monday"/>, oldest first.</summary>
    public async Task<IReadOnlyList<SentFigures>> ReadAsync(PersonId reader, LocalDate monday, CancellationToken cancellationToken)
    {
        var since = Weeks(TermComparison.From, monday) with { OrderBy = CoverageKinds.Week };
        var figures = await documents.QueryAsync(CoverageKinds.SentFigures, reader.Value, since, cancellationToken);
        return [.. figures.Select(d => d.Document.ToFigures())];
    }

    /// <summary>All figures in which a person appears, whoever received them, oldest first.</summary>
    public async Task<IReadOnlyList<SentFigures>> ReadAboutAsync(PersonId person, CancellationToken cancellationToken)
    {
        var about = new List<SentFigures>();
        foreach (var reader in await ReadersOfAsync(person, cancellationToken))
        {
            about.AddRange((await ReadAsync(reader, LocalDate.MinIsoValue, cancellationToken)).Where(t => t.People().Contains(person)));
        }

        return [.. about.OrderBy(t => t.SentAt).ThenBy(t => t.Reader)];
    }

    /// <summary>Whose digests name a person, or once did.</summary>
    public async Task<IReadOnlyList<PersonId>> ReadersOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var readers = await documents.FindAsync(CoverageKinds.Readers, CoverageKinds.KeyOfReaders(person), cancellationToken);
        return [.. (readers.DocumentOrNull?.Ids ?? []).Select(id => new PersonId(id))];
    }

    /// <summary>
    /// Deletes what this person was sent, and everything that identifies them in what others were sent. Running it twice changes nothing.
    /// </summary>
    public async Task ForgetAllOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var figures in await ReadAboutAsync(person, cancellationToken))
        {
            await documents.ChangeAsync(
                Kind, CoverageKinds.KeyOfSent(figures.Reader, figures.Week), current => Without(current, person), cancellationToken);
        }

        await documents.DeleteAllAsync(CoverageKinds.SentFigures.Within(person.Value), DocumentQuery.All, cancellationToken);
        await documents.DeleteAsync(CoverageKinds.KeyOfReaders(person), expected: null, cancellationToken);
        await documents.EraseTracesAsync(cancellationToken);
    }

    /// <summary>Retention: deletes the figures of weeks that began before the day of this instant.</summary>
    public Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(
            CoverageKinds.SentFigures.AllPartitions, Weeks(TermComparison.Before, instant.InUtc().Date), cancellationToken);

    private DocumentKind<SentFiguresDocument> Kind => CoverageKinds.SentFigures with { Expires = _ => Kept };

    private static DocumentQuery Weeks(TermComparison comparison, LocalDate day) =>
        DocumentQuery.Where(new TermCondition(CoverageKinds.Week, comparison, LocalDatePattern.Iso.Format(day)));

    private static ReadersDocument? With(ReadersDocument? current, PersonId reader) =>
        current?.Ids.Contains(reader.Value) == true ? null : new ReadersDocument([.. current?.Ids ?? [], reader.Value]);

    private static SentFiguresDocument? Without(SentFiguresDocument? current, PersonId person) =>
        current?.ToFigures() is { } figures && figures.People().Contains(person) ? SentFiguresDocument.Of(figures.Without(person)) : null;
}

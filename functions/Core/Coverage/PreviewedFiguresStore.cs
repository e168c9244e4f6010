using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Stores what previews said, in one document per reader and week, from twelve hours before a digest until it is sent. Each call can be
/// repeated. Throws when the storage fails.
/// </summary>
internal sealed class PreviewedFiguresStore(IDocuments documents)
{
    /// <summary>How long the database keeps what no digest was sent for; null for ever.</summary>
    public Duration? Kept { get; init; }

    /// <summary>Saves what a preview said, unless something is saved for the reader and the week.</summary>
    public Task AddAsync(PreviewedFigures figures, CancellationToken cancellationToken) => documents.ChangeAsync(
        Kind,
        CoverageKinds.KeyOfPreviewed(figures.Reader, figures.Week),
        current => current is null ? PreviewedFiguresDocument.Of(figures) : null,
        cancellationToken);

    /// <summary>Null if nothing is saved.</summary>
    public async Task<PreviewedFigures?> FindAsync(PersonId reader, LocalDate week, CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, CoverageKinds.KeyOfPreviewed(reader, week), cancellationToken)).DocumentOrNull?.ToFigures();

    /// <summary>Those of these readers for whom something is saved.</summary>
    public async Task<IReadOnlySet<PersonId>> HavingAsync(
        IReadOnlyCollection<PersonId> readers, LocalDate week, CancellationToken cancellationToken) =>
        (await documents.FindManyAsync(Kind, [.. readers.Select(r => CoverageKinds.KeyOfPreviewed(r, week))], cancellationToken))
            .Select(found => new PersonId(found.Key.Partition.Value)).ToHashSet();

    /// <summary>All that this reader's digests will be compared with.</summary>
    public async Task<IReadOnlyList<PreviewedFigures>> ReadAsync(PersonId reader, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, reader.Value, DocumentQuery.All with { OrderBy = CoverageKinds.Week }, cancellationToken))
            .Select(found => found.Document.ToFigures())];

    public Task DeleteAsync(PersonId reader, LocalDate week, CancellationToken cancellationToken) =>
        documents.DeleteAsync(CoverageKinds.KeyOfPreviewed(reader, week), expected: null, cancellationToken);

    /// <summary>Deletes everything about a person, and everything that their own digests will be compared with.</summary>
    /// <param name="person">The person.</param>
    /// <param name="readers">Whose digests name them.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public async Task ForgetAllOfAsync(PersonId person, IReadOnlyList<PersonId> readers, CancellationToken cancellationToken)
    {
        foreach (var reader in readers)
        {
            foreach (var figures in await ReadAsync(reader, cancellationToken))
            {
                await documents.ChangeAsync(
                    Kind, CoverageKinds.KeyOfPreviewed(reader, figures.Week), current => Without(current, person), cancellationToken);
            }
        }

        await documents.DeleteAllAsync(CoverageKinds.PreviewedFigures.Within(person.Value), DocumentQuery.All, cancellationToken);
    }

    /// <summary>Retention: deletes what is about weeks that began before the day of this instant.</summary>
    public Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken) => documents.DeleteAllAsync(
        CoverageKinds.PreviewedFigures.AllPartitions,
        DocumentQuery.Where(new TermCondition(
            CoverageKinds.Week, TermComparison.Before, LocalDatePattern.Iso.Format(instant.InUtc().Date))),
        cancellationToken);

    private DocumentKind<PreviewedFiguresDocument> Kind => CoverageKinds.PreviewedFigures with { Expires = _ => Kept };

    private static PreviewedFiguresDocument? Without(PreviewedFiguresDocument? current, PersonId person) =>
        current?.ToFigures() is { } figures && figures.People().Contains(person)
            ? PreviewedFiguresDocument.Of(figures.Without(person))
            : null;
}

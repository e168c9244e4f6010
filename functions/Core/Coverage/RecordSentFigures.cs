using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Keeps the figures of digests as they were sent, and for some hours those of their previews, and finds what they said about a person.
/// Throws when the storage fails.
/// </summary>
public sealed class RecordSentFigures
{
    private readonly SentFiguresStore sent;
    private readonly PreviewedFiguresStore previewed;

    internal RecordSentFigures(ReadCoverage coverage) => (sent, previewed) = (coverage.SentFigures, coverage.PreviewedFigures);

    /// <summary>
    /// Call this before the digest is sent: from then on, everybody named in it can find what it says about them. It can be repeated.
    /// </summary>
    /// <param name="figures">What the digest says.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task PrepareAsync(SentFigures figures, CancellationToken cancellationToken) =>
        sent.NameAsync(figures.Reader, figures.People(), cancellationToken);

    /// <summary>Keeps what was sent, replacing what was kept for the same reader and week. It can be repeated.</summary>
    /// <param name="figures">What the digest said.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task KeepAsync(SentFigures figures, CancellationToken cancellationToken) => sent.SaveAsync(figures, cancellationToken);

    /// <summary>
    /// Keeps what the preview of a digest says, unless it is kept already, so that the digest can be compared with it. It can be repeated.
    /// </summary>
    /// <param name="figures">What the preview says.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task KeepPreviewAsync(PreviewedFigures figures, CancellationToken cancellationToken)
    {
        await sent.NameAsync(figures.Reader, figures.People(), cancellationToken); // so that anybody who deletes their data finds it
        await previewed.AddAsync(figures, cancellationToken);
    }

    /// <summary>What the preview of a digest said; null if it was not kept.</summary>
    /// <param name="reader">The recipient of the digest.</param>
    /// <param name="monday">The Monday of its week.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<PreviewedFigures?> PreviewOfAsync(PersonId reader, LocalDate monday, CancellationToken cancellationToken) =>
        previewed.FindAsync(reader, monday, cancellationToken);

    /// <summary>Those of these readers whose preview is kept.</summary>
    /// <param name="readers">The recipients of the digests.</param>
    /// <param name="monday">The Monday of their week.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<IReadOnlySet<PersonId>> HavingPreviewAsync(
        IReadOnlyCollection<PersonId> readers, LocalDate monday, CancellationToken cancellationToken) =>
        previewed.HavingAsync(readers, monday, cancellationToken);

    /// <summary>Once the digest was sent, nothing is compared with its preview any more. It can be repeated.</summary>
    /// <param name="reader">The recipient of the digest.</param>
    /// <param name="monday">The Monday of its week.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ForgetPreviewAsync(PersonId reader, LocalDate monday, CancellationToken cancellationToken) =>
        previewed.DeleteAsync(reader, monday, cancellationToken);

    /// <summary>What a reader was sent in the weeks of a trend before the one that begins on <paramref name="monday"/>.</summary>
    /// <param name="reader">Whom it was sent to.</param>
    /// <param name="monday">The Monday of the week that is being written.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SentWeeks> BeforeAsync(PersonId reader, LocalDate monday, CancellationToken cancellationToken) =>
        new(await sent.ReadAsync(reader, monday.PlusWeeks(-CoverageTrend.WeekCount), cancellationToken), monday);

    /// <summary>What digests said about a person, oldest first. Only for that person.</summary>
    public async Task<IReadOnlyList<DigestMention>> AboutAsync(PersonId person, CancellationToken cancellationToken) =>
        [.. (await sent.ReadAboutAsync(person, cancellationToken)).SelectMany(figures => DigestMention.Of(person, figures))];

    /// <summary>What is kept of previews about a person, for their export. Only for that person.</summary>
    internal async Task<IReadOnlyList<PreviewedFigures>> PreviewsAboutAsync(PersonId person, CancellationToken cancellationToken)
    {
        var about = new List<PreviewedFigures>();
        foreach (var reader in await sent.ReadersOfAsync(person, cancellationToken))
        {
            about.AddRange((await previewed.ReadAsync(reader, cancellationToken)).Where(f => f.People().Contains(person)));
        }

        return about;
    }
}

using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Keeps the figures of digests as they were sent, and finds what they said about a person. Throws when the storage fails.
/// </summary>
public sealed class RecordSentFigures
{
    private readonly SentFiguresStore store;

    internal RecordSentFigures(SentFiguresStore store) => this.store = store;

    /// <summary>
    /// Call this before the digest is sent: from then on, everybody named in it can find what it says about them. It can be repeated.
    /// </summary>
    /// <param name="figures">What the digest says.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task PrepareAsync(SentFigures figures, CancellationToken cancellationToken) => store.NameAsync(figures, cancellationToken);

    /// <summary>Keeps what was sent, replacing what was kept for the same reader and week. It can be repeated.</summary>
    /// <param name="figures">What the digest said.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task KeepAsync(SentFigures figures, CancellationToken cancellationToken) => store.SaveAsync(figures, cancellationToken);

    /// <summary>What a reader was sent in the weeks of a trend before the one that begins on <paramref name="monday"/>.</summary>
    /// <param name="reader">Whom it was sent to.</param>
    /// <param name="monday">The Monday of the week that is being written.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SentWeeks> BeforeAsync(PersonId reader, LocalDate monday, CancellationToken cancellationToken) =>
        new(await store.ReadAsync(reader, monday.PlusWeeks(-CoverageTrend.WeekCount), cancellationToken), monday);

    /// <summary>What digests said about a person, oldest first. Only for that person.</summary>
    public async Task<IReadOnlyList<DigestMention>> AboutAsync(PersonId person, CancellationToken cancellationToken) =>
        [.. (await store.ReadAboutAsync(person, cancellationToken)).SelectMany(figures => DigestMention.Of(person, figures))];
}

using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What one digest said about a person, as that person may see it.</summary>
/// <param name="Reader">The recipient.</param>
/// <param name="Week">The Monday of its week.</param>
/// <param name="SentAt">When it was sent.</param>
public abstract record DigestMention(PersonId Reader, LocalDate Week, Instant SentAt)
{
    /// <summary>The figures of the person, as a manager.</summary>
    /// <param name="Reader">See <see cref="DigestMention"/>.</param>
    /// <param name="Week">See <see cref="DigestMention"/>.</param>
    /// <param name="SentAt">See <see cref="DigestMention"/>.</param>
    /// <param name="Counts">The reports in each status; null if the digest said that there were no figures.</param>
    public sealed record AsManager(PersonId Reader, LocalDate Week, Instant SentAt, CoverageCounts? Counts)
        : DigestMention(Reader, Week, SentAt)
    {
        /// <summary>
        /// What the figures would be with the corrections made since then, for the manager alone; null if none changes them.
        /// </summary>
        public CoverageCounts? CorrectedSince { get; init; }

        /// <summary>The pairs that are worse than in the preview, for the manager alone.</summary>
        public IReadOnlyList<SentPair> Changed { get; init; } = [];
    }

    /// <summary>A pair of the person and their manager: its status went into a count, which the person does not see.</summary>
    /// <param name="Reader">See <see cref="DigestMention"/>.</param>
    /// <param name="Week">See <see cref="DigestMention"/>.</param>
    /// <param name="SentAt">See <see cref="DigestMention"/>.</param>
    /// <param name="Manager">Whose count.</param>
    /// <param name="Status">The status of the pair.</param>
    public sealed record OfPair(PersonId Reader, LocalDate Week, Instant SentAt, PersonId Manager, CoverageStatus Status)
        : DigestMention(Reader, Week, SentAt)
    {
        /// <summary>Why it is worse than in the preview; null if it is not.</summary>
        public StatusChange? Change { get; init; }
    }

    /// <summary>What digests to others said about a person.</summary>
    internal static IEnumerable<DigestMention> Of(PersonId person, SentFigures figures) => figures.Reader == person
        ? []
        : figures.Managers.SelectMany(m => Of(person, figures, m));

    private static IEnumerable<DigestMention> Of(PersonId person, SentFigures figures, SentManager shown) => shown.Manager switch
    {
        null => [],
        { } manager when manager == person =>
        [
            new AsManager(figures.Reader, figures.Week, figures.SentAt, shown.Counts)
            {
                Changed = [.. shown.Pairs.Where(p => p.Change is not null)],
            },
        ],
        { } manager => shown.Pairs.Where(p => p.Report == person)
            .Select(p => new OfPair(figures.Reader, figures.Week, figures.SentAt, manager, p.Status) { Change = p.Change }),
    };
}

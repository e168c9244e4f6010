using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Since when each reader's digest could be previewed. The first one goes out on the first Monday 08:00 that follows a preview of at least
/// three days. Pure.
/// </summary>
/// <param name="Since">The readers; null for those who got digests before this was recorded.</param>
public sealed record DigestReaders(IReadOnlyDictionary<PersonId, Instant?> Since)
{
    private const int DaysOfPreview = 3;
    private static readonly LocalTime At = new(8, 0);

    /// <summary>No reader: digests are off.</summary>
    public static DigestReaders None { get; } = new(new Dictionary<PersonId, Instant?>());

    /// <summary>These readers had digests before this was recorded.</summary>
    public static DigestReaders Before(IEnumerable<PersonId> readers) => new(readers.ToDictionary(r => r, _ => (Instant?)null));

    /// <summary>Whether the digest of a week is sent to a reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="week">The week of the digest.</param>
    public bool Get(Person reader, IsoWeek week) =>
        Since.TryGetValue(reader.Id, out var since) && (since is not { } from || from <= LastStart(week, reader.TimeZone));

    /// <summary>The readers as they are now: those who are new begin now.</summary>
    public DigestReaders With(IEnumerable<PersonId> readers, Instant now) =>
        new(readers.ToDictionary(r => r, r => Since.TryGetValue(r, out var since) ? since : now));

    /// <summary>The same readers, since the same time.</summary>
    public bool IsSameAs(DigestReaders other) =>
        Since.Count == other.Since.Count && Since.All(r => other.Since.TryGetValue(r.Key, out var since) && since == r.Value);

    /// <summary>Friday 08:00 before the week.</summary>
    private static Instant LastStart(IsoWeek week, DateTimeZone zone) =>
        zone.AtLeniently(week.Monday.PlusDays(-DaysOfPreview) + At).ToInstant();
}

using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Deletes 1:1s, absences, corrections and figures of digests that are older than their retention.</summary>
public sealed class ForgetOldCoverage(CoverageStore store)
{
    /// <summary>For a process that does not otherwise use coverage.</summary>
    public static ForgetOldCoverage In(IDocuments documents) => new(new CoverageStore(documents));

    /// <summary>Deletes what ended before this instant. Agreed cadences stay. Throws when the storage fails.</summary>
    public Task BeforeAsync(Instant instant, CancellationToken cancellationToken) => store.ForgetBeforeAsync(instant, cancellationToken);
}

/// <summary>How long a database keeps coverage before it deletes it automatically.</summary>
/// <param name="Kept">See <see cref="CoverageStore.Kept"/>.</param>
public sealed record CoverageRetention(Duration Kept);

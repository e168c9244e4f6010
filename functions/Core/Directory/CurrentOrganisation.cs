using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Holds the latest snapshot in memory and checks for a newer one at most once in <paramref name="recheck"/>. During a check, and when the
/// storage fails, callers get the snapshot that is already known.
/// </summary>
public sealed class CurrentOrganisation(
    IOrganisationSnapshots snapshots, IClock clock, Duration recheck) : ICurrentOrganisation, IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile Known? known;

    /// <exception cref="NoOrganisationException">No snapshot has been saved yet.</exception>
    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) =>
        known is { } current && clock.GetCurrentInstant() < current.RefreshAt
            ? ValueTask.FromResult(current.Organisation)
            : new ValueTask<Organisation>(RefreshAsync(cancellationToken));

    /// <inheritdoc/>
    public void Dispose() => refreshing.Dispose();

    private async Task<Organisation> RefreshAsync(CancellationToken cancellationToken)
    {
        // A caller that already has an organisation does not wait for another caller's check.
        if (!await refreshing.WaitAsync(known is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
        {
            return known!.Organisation; // it waits indefinitely until there is one
        }

        try
        {
            return known is { } current && clock.GetCurrentInstant() < current.RefreshAt
                ? current.Organisation
                : await ReadAsync(cancellationToken);
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task<Organisation> ReadAsync(CancellationToken cancellationToken)
    {
        var next = clock.GetCurrentInstant() + recheck;
        try
        {
            known = await snapshots.ReadAsync(known?.Revision, cancellationToken) switch
            {
                SnapshotReadResult.Newer newer => new Known(newer.Organisation, newer.Revision, next),
                SnapshotReadResult.Unchanged => known! with { RefreshAt = next }, // unchanged since a known revision
                SnapshotReadResult.NotFound => throw new NoOrganisationException(),
                var other => throw new InvalidOperationException($"SnapshotReadResult has no {other}."),
            };
        }
        catch (Exception e) when (known is not null && e is not OperationCanceledException)
        {
            // The storage is down, or the snapshot is missing or broken: yesterday's organisation is better than none.
            known = known with { RefreshAt = next };
        }

        return known.Organisation;
    }

    private sealed record Known(Organisation Organisation, Revision Revision, Instant RefreshAt);
}

/// <summary>The directory has not been read yet, so we cannot tell members of the organisation from strangers.</summary>
public sealed class NoOrganisationException : InvalidOperationException
{
    /// <summary>Creates it with a message that says when the directory will be read.</summary>
    public NoOrganisationException()
        : base("The organisation has not been read from its directory yet. It is read within ten minutes of the permission to read it.")
    {
    }

    /// <summary>Creates it with the caller's message.</summary>
    public NoOrganisationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with the caller's message, and the cause.</summary>
    public NoOrganisationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// The latest snapshot, in memory. The store is asked for a newer one at most every <paramref name="recheck"/>; meanwhile, and while
/// it is being asked or cannot be, what is known already is given.
/// </summary>
public sealed class CurrentOrganisation(IOrganisationSnapshots snapshots, IClock clock, Duration recheck) : ICurrentOrganisation, IDisposable
{
    private readonly SemaphoreSlim asking = new(1, 1);
    private volatile Known? known;

    /// <exception cref="NoOrganisationException">None was ever saved.</exception>
    public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) =>
        known is { } current && clock.GetCurrentInstant() < current.AskAgain
            ? ValueTask.FromResult(current.Organisation)
            : new ValueTask<Organisation>(AskAsync(cancellationToken));

    public void Dispose() => asking.Dispose();

    private async Task<Organisation> AskAsync(CancellationToken cancellationToken)
    {
        // Whoever has an organisation need not wait for another's question.
        if (!await asking.WaitAsync(known is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellationToken))
        {
            return known!.Organisation;
        }

        try
        {
            return known is { } current && clock.GetCurrentInstant() < current.AskAgain ? current.Organisation : await ReadAsync(cancellationToken);
        }
        finally
        {
            asking.Release();
        }
    }

    private async Task<Organisation> ReadAsync(CancellationToken cancellationToken)
    {
        var next = clock.GetCurrentInstant() + recheck;
        try
        {
            known = await snapshots.ReadAsync(known?.Revision, cancellationToken) switch
            {
                SnapshotReading.Newer newer => new Known(newer.Organisation, newer.Revision, next),
                SnapshotReading.Unchanged => known! with { AskAgain = next },
                SnapshotReading.NotThere => throw new NoOrganisationException(),
                var other => throw new InvalidOperationException($"SnapshotReading is closed, and this is {other}."),
            };
        }
        catch (Exception e) when (known is not null && e is not OperationCanceledException)
        {
            // Storage is down, or the snapshot is gone or broken: yesterday's organisation is nearer the truth than none.
            known = known with { AskAgain = next };
        }

        return known.Organisation;
    }

    private sealed record Known(Organisation Organisation, Revision Revision, Instant AskAgain);
}

/// <summary>The directory has not been read yet, so nobody can be told from a stranger.</summary>
public sealed class NoOrganisationException : InvalidOperationException
{
    public NoOrganisationException()
        : base("The organisation has not been read from its directory yet; the first daily refresh reads it.")
    {
    }

    public NoOrganisationException(string message)
        : base(message)
    {
    }

    public NoOrganisationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

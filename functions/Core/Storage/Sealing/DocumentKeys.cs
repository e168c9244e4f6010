using NodaTime;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>
/// The keys of a host. They are read when they are first needed, so that a host starts without them; again when they are older than
/// <paramref name="fresh"/>, so that a new key or another setting is noticed; and again at once for a number that is not among them.
/// </summary>
/// <param name="source">Where the keys are.</param>
/// <param name="database">The database itself, without sealing.</param>
/// <param name="clock">The real clock.</param>
/// <param name="fresh">How long keys that were read are used before they are read again.</param>
public sealed class DocumentKeys(ISealingKeys source, IDocuments database, IClock clock, Duration fresh) : IDisposable
{
    // After a failure, and for a number that is missing: the vault must not be queried for every document.
    private static readonly Duration Pause = Duration.FromSeconds(10);

    private readonly KeyChecks checks = new(database);
    private readonly SemaphoreSlim turn = new(1);
    private KeyRing? latest;
    private Instant? readAt, lookedAt, failedAt;
    private Exception? failure;

    /// <summary>What is wrong with the keys that this installation needs; empty if nothing is.</summary>
    public async Task<IReadOnlyList<SealedTextException>> FaultsAsync(CancellationToken cancellationToken)
    {
        try
        {
            var ring = await RingAsync(cancellationToken);
            ring.Writing();
            return ring.Faults();
        }
        catch (SealedTextException fault)
        {
            return [fault];
        }
    }

    /// <summary>Deletes the check values, so that keys are no longer needed. Call it only when nothing is sealed any more.</summary>
    public Task ForgetChecksAsync(CancellationToken cancellationToken) => checks.ForgetAsync(cancellationToken);

    /// <summary>Whether a key was ever used here, for which a check value is stored.</summary>
    public async Task<bool> WereUsedAsync(CancellationToken cancellationToken) =>
        (await checks.ReadAsync(cancellationToken)).Count > 0;

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    /// <inheritdoc cref="KeyRing.Writing"/>
    internal Task<SealingKey?> WritingAsync(CancellationToken cancellationToken) =>
        CountedAsync(async () => (await RingAsync(cancellationToken)).Writing());

    /// <inheritdoc cref="KeyRing.Reading"/>
    internal Task<SealingKey> ReadingAsync(int number, CancellationToken cancellationToken) => CountedAsync(async () =>
    {
        var ring = await RingAsync(cancellationToken);
        return (ring.Has(number) ? ring : await RingAsync(cancellationToken, number)).Reading(number);
    });

    private static async Task<T> CountedAsync<T>(Func<Task<T>> find)
    {
        try
        {
            return await find();
        }
        catch (SealedTextException refused)
        {
            SealingMeter.Count(refused.Fault);
            throw;
        }
    }

    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="missing">A number that is not among the keys that were read; null to use those that were read.</param>
    private async Task<KeyRing> RingAsync(CancellationToken cancellationToken, int? missing = null)
    {
        if (!IsDue(missing))
        {
            return latest ?? throw SealedTextException.NotRead(failure);
        }

        await turn.WaitAsync(cancellationToken);
        try
        {
            if (IsDue(missing))
            {
                await ReadAsync(missing, cancellationToken);
            }

            return latest ?? throw SealedTextException.NotRead(failure);
        }
        finally
        {
            turn.Release();
        }
    }

    private bool IsDue(int? missing)
    {
        var now = clock.GetCurrentInstant();
        var isOld = missing is null ? latest is null || now - readAt >= fresh : !(now - lookedAt < Pause);
        return isOld && !(now - failedAt < Pause);
    }

    /// <summary>If keys cannot be read again, the host keeps those that it has.</summary>
    private async Task ReadAsync(int? missing, CancellationToken cancellationToken)
    {
        lookedAt = missing is null ? lookedAt : clock.GetCurrentInstant();
        try
        {
            var known = await checks.ReadAsync(cancellationToken);
            var held = await source.ReadAsync(missing is { } number ? [.. known.Keys, number] : [.. known.Keys], cancellationToken);
            var ring = new KeyRing(held, known);
            latest = ring.Unknown is { } key ? new KeyRing(held, await checks.AddAsync(key, cancellationToken)) : ring;
            (readAt, failedAt, failure) = (clock.GetCurrentInstant(), null, null);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            (failedAt, failure) = (clock.GetCurrentInstant(), e);
        }
    }
}

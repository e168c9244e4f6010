using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// Work that failed permanently, kept with its reason until somebody puts it back or discards it. Throws when the storage fails.
/// </summary>
public interface IPoisonedWork
{
    /// <summary>Oldest first.</summary>
    /// <param name="kind">The kind of work, which determines the queue.</param>
    /// <param name="most">At least 1, at most 32.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<PoisonedWork>> ListAsync(WorkKind kind, int most, CancellationToken cancellationToken);

    /// <summary>Queues it again as new, with attempts and deliveries counted from zero. False when it is no longer there.</summary>
    Task<bool> RequeueAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken);

    /// <summary>Deletes it. False when it is no longer there.</summary>
    Task<bool> DiscardAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken);
}

/// <param name="Id">Its id in the poison queue, for putting it back.</param>
/// <param name="Message">
/// Null when it could not be read: its text is kept unchanged, and can be put back for a version that can read it.
/// </param>
/// <param name="Fault">Why it failed.</param>
/// <param name="At">When it failed.</param>
public sealed record PoisonedWork(PoisonId Id, WorkMessage? Message, WorkFault Fault, Instant At);

/// <summary>The queue's id for a poisoned message; opaque.</summary>
public readonly record struct PoisonId
{
    private readonly string? value;

    /// <summary>Wraps the id as the queue writes it.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public PoisonId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>As the queue writes it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(PoisonId); use the constructor.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

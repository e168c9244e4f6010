using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Work that failed for good, kept with its reason until somebody puts it back or discards it. Throws when the storage fails.</summary>
public interface IPoisonedWork
{
    /// <summary>The oldest first.</summary>
    /// <param name="kind">From which queue.</param>
    /// <param name="most">At least 1, at most 32.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<PoisonedWork>> ListAsync(WorkKind kind, int most, CancellationToken cancellationToken);

    /// <summary>Queues it again as new: attempts and deliveries are counted from the start. False when it is no longer there.</summary>
    Task<bool> PutBackAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken);

    /// <summary>Deletes it. False when it is no longer there.</summary>
    Task<bool> DiscardAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken);
}

/// <param name="Id">Its name in the poison, for putting it back.</param>
/// <param name="Message">Null when it could not be read: its text is kept as it came, and can be put back for a version that reads it.</param>
/// <param name="Reason">Why it is here; ids only.</param>
/// <param name="At">Since when.</param>
public sealed record PoisonedWork(PoisonId Id, WorkMessage? Message, string Reason, Instant At);

/// <summary>Given by the queue; opaque.</summary>
public readonly record struct PoisonId
{
    private readonly string? value;

    public PoisonId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("A PoisonId is made by its constructor, never by default.");

    public override string ToString() => Value;
}

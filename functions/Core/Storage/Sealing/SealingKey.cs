namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>A master key, from which the key of each partition is derived.</summary>
/// <param name="Number">From 1. Never given to another key, because sealed text names the number of its key.</param>
/// <param name="Secret">32 random bytes.</param>
/// <exception cref="ArgumentException">The number is less than 1, or the secret has another length.</exception>
public sealed record SealingKey(int Number, ReadOnlyMemory<byte> Secret)
{
    /// <summary>The length of a secret, in bytes.</summary>
    public const int Length = 32;

    /// <summary>The number of the key that writes, if text is stored plain.</summary>
    public const int Plain = 0;

    /// <inheritdoc cref="SealingKey(int, ReadOnlyMemory{byte})"/>
    public int Number { get; } = Number > Plain ? Number : throw new ArgumentException("Keys are numbered from 1.", nameof(Number));

    /// <inheritdoc cref="SealingKey(int, ReadOnlyMemory{byte})"/>
    public ReadOnlyMemory<byte> Secret { get; } =
        Secret.Length == Length ? Secret : throw new ArgumentException($"A key has {Length} bytes.", nameof(Secret));

    /// <summary>The number and never the secret.</summary>
    public override string ToString() => $"key {Number}";
}

/// <summary>The keys that a host holds, and which of them writes.</summary>
/// <param name="WritesWith">
/// The number of the key that seals new text; <see cref="SealingKey.Plain"/> stores it plain; null if nothing says which. Null is normal
/// only where nothing was ever sealed.
/// </param>
/// <param name="Keys">The keys, each with its own number.</param>
public sealed record HeldKeys(int? WritesWith, IReadOnlyList<SealingKey> Keys)
{
    /// <summary>No keys, and nothing that says which one writes.</summary>
    public static HeldKeys None { get; } = new(null, []);
}

/// <summary>Where a host finds its keys: never in the database.</summary>
public interface ISealingKeys
{
    /// <summary>Reads all keys. Throws when they cannot be read, so a failure is never mistaken for having none.</summary>
    /// <param name="used">
    /// The numbers that the database is known to use. If there are none and text is stored plain, no key is needed.
    /// </param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken);
}

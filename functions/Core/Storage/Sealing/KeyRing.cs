using System.Security.Cryptography;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>The keys of a host at one moment, compared with the values in the database.</summary>
/// <param name="held">The keys.</param>
/// <param name="checks">The values in the database, by the number of the key.</param>
internal sealed class KeyRing(HeldKeys held, IReadOnlyDictionary<int, byte[]> checks)
{
    /// <summary>The writing key, if the database does not know it yet.</summary>
    public SealingKey? Unknown => Find(held.WritesWith ?? SealingKey.Plain) is { } key && !checks.ContainsKey(key.Number) ? key : null;

    /// <summary>Whether it has a key with this number, right or wrong.</summary>
    public bool Has(int number) => Find(number) is not null;

    /// <summary>The key that opens what was sealed under this number.</summary>
    /// <exception cref="SealedTextException">It is missing or wrong.</exception>
    public SealingKey Reading(int number) =>
        Find(number) is not { } key ? throw SealedTextException.Missing(number) : Checked(key);

    /// <summary>The key that seals; null to store plain text.</summary>
    /// <exception cref="SealedTextException">It is missing or wrong, or nothing says which one writes although text is sealed.</exception>
    public SealingKey? Writing() => held.WritesWith switch
    {
        SealingKey.Plain => null,
        null when checks.Count == 0 => null,
        null => throw SealedTextException.NothingSaysWhich(),
        { } number => Reading(number),
    };

    /// <summary>What is wrong with keys that are needed: those that the database knows, and the one that writes.</summary>
    public IReadOnlyList<SealedTextException> Faults() =>
    [
        .. checks.Keys.Append(held.WritesWith ?? SealingKey.Plain).Where(n => n != SealingKey.Plain).Distinct().Order()
            .Select(FaultOf).OfType<SealedTextException>(),
    ];

    private SealedTextException? FaultOf(int number)
    {
        try
        {
            Reading(number);
            return null;
        }
        catch (SealedTextException fault)
        {
            return fault;
        }
    }

    private SealingKey? Find(int number) => held.Keys.FirstOrDefault(k => k.Number == number);

    private SealingKey Checked(SealingKey key) =>
        checks.TryGetValue(key.Number, out var check) && !CryptographicOperations.FixedTimeEquals(check, SealedText.CheckOf(key))
            ? throw SealedTextException.Wrong(key.Number)
            : key;
}

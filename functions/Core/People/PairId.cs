using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// Two people, in no order: the key of everything they share. A hash of both ids, so that it fits in a URL and in a log without naming
/// anybody.
/// </summary>
public readonly record struct PairId
{
    // 128 bits: among all pairs of 100,000 people (5·10⁹) a collision has a chance of about 4·10⁻²⁰.
    private const int Bytes = 16;

    private readonly string? value;

    private PairId(string value) => this.value = value;

    /// <summary>32 hexadecimal digits in lower case.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(PairId); use Of or TryParse.");

    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public static PairId Of(PersonId one, PersonId other)
    {
        if (one == other)
        {
            throw new ArgumentException($"{one} cannot be paired with themselves.", nameof(other));
        }

        var (first, second) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        var key = Encoding.UTF8.GetBytes($"{first.Value.Length}:{first.Value}{second.Value}");
        return new PairId(Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, Bytes)));
    }

    /// <summary>Accepts the form that <see cref="ToString"/> returns: 32 hexadecimal digits in lower case.</summary>
    public static bool TryParse(string? text, out PairId id)
    {
        if (text is { Length: Bytes * 2 } && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
        {
            id = new PairId(text);
            return true;
        }

        id = default;
        return false;
    }

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// The client state of subscriptions. It names the owner of the calendar and is signed, so it proves that a notification comes from one of
/// our subscriptions, and whose. A lifecycle notification names no resource, so nothing else would identify the owner.
/// </summary>
public sealed class ClientStates
{
    /// <summary>The longest that Graph accepts (learn.microsoft.com/graph/api/resources/subscription, <c>clientState</c>).</summary>
    public const int MaxLength = 128;

    private const int MinKeyBytes = 32;
    private const string Purpose = "calendar-subscription:";

    // Base64url of 32 bytes.
    private const int MacLength = 43;

    private readonly byte[] current;
    private readonly byte[]? previous;

    /// <param name="current">A secret of at least 32 bytes.</param>
    /// <param name="previous">The key before it; what it signed is still accepted. Null when there was none.</param>
    public ClientStates(byte[] current, byte[]? previous = null)
    {
        if (current.Length < MinKeyBytes || previous is { Length: < MinKeyBytes })
        {
            throw new ArgumentException($"A key needs at least {MinKeyBytes} bytes.", nameof(current));
        }

        (this.current, this.previous) = (current, previous);
        KeyId = Convert.ToHexStringLower(SHA256.HashData(current).AsSpan(0, 4));
    }

    /// <summary>Identifies the current key without revealing it.</summary>
    public string KeyId { get; }

    /// <exception cref="ArgumentException">The owner's id is longer than Entra's ids.</exception>
    public string For(PersonId owner)
    {
        var state = $"{owner.Value}.{Sign(owner.Value, current)}";
        return state.Length <= MaxLength
            ? state
            : throw new ArgumentException($"A client state has at most {MaxLength} characters.", nameof(owner));
    }

    /// <summary>False for one that we did not make. Takes the same time whatever is wrong with the signature.</summary>
    public bool TryRead(string? state, out PersonId owner)
    {
        owner = default;
        if (state is not { Length: > MacLength + 1 and <= MaxLength } || state[^(MacLength + 1)] != '.'
            || string.IsNullOrWhiteSpace(state[..^(MacLength + 1)]))
        {
            return false;
        }

        var name = state[..^(MacLength + 1)];
        var given = Encoding.UTF8.GetBytes(state[^MacLength..]);
        var isCurrent = Matches(name, current, given);
        var isPrevious = Matches(name, previous ?? current, given);
        if (!(isCurrent | isPrevious))
        {
            return false;
        }

        owner = new PersonId(name);
        return true;
    }

    private static bool Matches(string name, byte[] key, byte[] given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(name, key)), given);

    private static string Sign(string name, byte[] key) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Purpose + name)));
}

using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Identifies an invite of an organiser: a hash of the calendar's own id, which may have any characters and any length. The hash is a valid
/// key in every store, and safe in logs.
/// </summary>
public readonly record struct InviteId
{
    // 128 bits, as in PairId.
    private const int Bytes = 16;

    private readonly string? value;

    private InviteId(string value) => this.value = value;

    /// <summary>32 hexadecimal digits in lower case.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(InviteId); use Of or Parse.");

    /// <summary>The hash of the calendar's id.</summary>
    public static InviteId Of(InviteRef invite) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(invite.Id)).AsSpan(0, Bytes)));

    /// <exception cref="FormatException">It is not 32 hexadecimal digits in lower case.</exception>
    public static InviteId Parse(string text) =>
        text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower)
            ? new InviteId(text)
            : throw new FormatException("An invite's id has 32 hexadecimal digits in lower case.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

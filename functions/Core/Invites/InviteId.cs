using System.Security.Cryptography;
using System.Text;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Which invite of an organiser: a hash of the calendar's own id, which may hold any character and any number of them. So it fits as a
/// key in every store, and in a log.
/// </summary>
public readonly record struct InviteId
{
    // 128 bits, as in PairId.
    private const int Bytes = 16;

    private readonly string? value;

    private InviteId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An InviteId is made by Of or Parse, never by default.");

    public static InviteId Of(InviteRef invite) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(invite.Id)).AsSpan(0, Bytes)));

    /// <exception cref="FormatException">It is not what <see cref="ToString"/> gives: 32 hexadecimal digits in lower case.</exception>
    public static InviteId Parse(string text) =>
        text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower) ? new InviteId(text) : throw new FormatException("An invite's id has 32 hexadecimal digits in lower case.");

    public override string ToString() => Value;
}

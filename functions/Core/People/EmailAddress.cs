namespace OutlookOneOnOne.Core.People;

/// <summary>
/// The address by which a calendar names somebody, in one canonical spelling: trimmed, without <c>mailto:</c> or
/// <c>SMTP:</c>, without the name of <c>Name &lt;address&gt;</c>, in lower case. Usually SMTP; Exchange and Notes also write
/// directory names (<c>/o=Contoso/cn=ann</c>, <c>CN=Ann Lee/O=Contoso</c>), which Graph's <c>emailAddress.address</c> carries
/// too, and Exchange wraps them into an SMTP address (<c>IMCEAEX-_o=Contoso_cn=ann@contoso.example</c>).
/// </summary>
public readonly record struct EmailAddress : IComparable<EmailAddress>
{
    // An SMTP path has at most 254 characters (RFC 5321, 4.5.3.1.3); X.500 names can be longer.
    private const int MaxLength = 1024;

    private readonly string? value;

    private EmailAddress(string value) => this.value = value;

    /// <summary>The canonical spelling.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("An EmailAddress is made by Parse or TryParse, never by default.");

    /// <summary>True for <c>local@domain</c>; false for the directory names of Exchange and Notes.</summary>
    public bool IsSmtp
    {
        get
        {
            var at = Value.LastIndexOf('@');
            return at > 0 && at < Value.Length - 1 && !Value.Contains(' ') && Value[0] != '/';
        }
    }

    /// <summary>
    /// Without the tag that its owner may add after a plus sign: mail to <c>ann+travel@contoso.example</c> reaches
    /// <c>ann@contoso.example</c> (RFC 5233;
    /// https://learn.microsoft.com/exchange/recipients-in-exchange-online/plus-addressing-in-exchange-online).
    /// </summary>
    public EmailAddress WithoutTag
    {
        get
        {
            var at = Value.LastIndexOf('@');
            var plus = at < 0 ? -1 : Value.IndexOf('+', 0, at);
            return plus > 0 && IsSmtp ? new EmailAddress(string.Concat(Value.AsSpan(0, plus), Value.AsSpan(at))) : this;
        }
    }

    /// <summary>True for any text that is not blank, has at most 1024 characters and contains no control character.</summary>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        var span = AddressSpelling.Bare(text);
        if (span.IsEmpty || span.Length > MaxLength || span.ContainsAnyInRange('\0', '\u001f'))
        {
            return false;
        }

        address = new EmailAddress(AddressSpelling.Unwrapped(span.ToString().ToLowerInvariant()));
        return true;
    }

    /// <exception cref="FormatException">The text is blank, too long or contains control characters.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException($"'{text}' is not an email address.");

    /// <summary>Compares the values character by character.</summary>
    public int CompareTo(EmailAddress other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Identifies a correction. It is derived from who made it, when, and what it says, so corrections made with earlier versions have one too.
/// </summary>
public readonly record struct CorrectionId
{
    private const int Length = 32;

    private readonly string? value;

    private CorrectionId(string value) => this.value = value;

    /// <summary>32 hexadecimal digits.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The id of a correction.</summary>
    /// <param name="by">Who made it.</param>
    /// <param name="what">The correction.</param>
    public static CorrectionId Of(PersonId by, Correction what)
    {
        var text = string.Join('\n', by.Value, what.With.Value, InstantPattern.ExtendedIso.Format(what.MadeAt), what.Content);
        return new CorrectionId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length]);
    }

    /// <summary>False unless it is 32 hexadecimal digits in lower case.</summary>
    public static bool TryParse(string? text, out CorrectionId id)
    {
        id = text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new CorrectionId(text) : default;
        return id.value is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

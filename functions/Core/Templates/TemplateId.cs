using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>
/// Stable name of a template in kebab-case, such as <c>direct-report-weekly</c>. An organisation's template with a built-in id replaces the
/// built-in one.
/// </summary>
public readonly partial record struct TemplateId : IComparable<TemplateId>
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaxLength = 64;

    private readonly string? value;

    private TemplateId(string value) => this.value = value;

    /// <summary>In kebab-case.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(TemplateId); use Parse or TryParse.");

    /// <summary>False unless it is in kebab-case and at most 64 characters long.</summary>
    public static bool TryParse(string? text, out TemplateId id)
    {
        if (text is { Length: > 0 and <= MaxLength } && KebabCase().IsMatch(text))
        {
            id = new TemplateId(text);
            return true;
        }

        id = default;
        return false;
    }

    /// <exception cref="FormatException">Not in kebab-case, or longer than 64 characters.</exception>
    public static TemplateId Parse(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new FormatException(
                "The id of a template must be in kebab-case, like direct-report-weekly, and at most 64 characters long.");

    /// <summary>Compares the values character by character.</summary>
    public int CompareTo(TemplateId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}

using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Templates;

/// <summary>Stable name of a template in kebab-case, such as <c>direct-report-weekly</c>. A template of an organisation with a built-in id takes its place.</summary>
public readonly partial record struct TemplateId : IComparable<TemplateId>
{
    public const int Longest = 64;

    private readonly string? value;

    private TemplateId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("A TemplateId is made by Parse or TryParse, never by default.");

    public static bool TryParse(string? text, out TemplateId id)
    {
        var fits = text is { Length: > 0 and <= Longest } && KebabCase().IsMatch(text);
        id = fits ? new TemplateId(text!) : default;
        return fits;
    }

    /// <exception cref="FormatException">Not in kebab-case, or longer than 64 characters.</exception>
    public static TemplateId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("The id of a template is in kebab-case, like direct-report-weekly, and at most 64 characters long.");

    public int CompareTo(TemplateId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}

using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>The text of an item: one line of inline Markdown, 1 to 1,000 Unicode code points.</summary>
public readonly record struct ItemText
{
    /// <summary>The longest text that is accepted, in Unicode code points.</summary>
    public const int MaxLength = 1000;

    private readonly string? value;

    private ItemText(string value) => this.value = value;

    /// <summary>One line of inline Markdown.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(ItemText); use TryParse or Parse.");

    /// <summary>Line breaks and control characters become spaces. False when the text is blank or too long.</summary>
    public static bool TryParse(string? text, out ItemText item)
    {
        var line = OneLine.Of(text ?? string.Empty);
        var fits = line.Length > 0 && line.EnumerateRunes().Count() <= MaxLength;
        item = fits ? new ItemText(line) : default;
        return fits;
    }

    /// <exception cref="FormatException">Blank, or longer than 1,000 characters.</exception>
    public static ItemText Parse(string text) =>
        TryParse(text, out var item) ? item : throw new FormatException($"An item has 1 to {MaxLength} characters.");

    /// <summary>The parsed Markdown.</summary>
    public RichText ToRichText() => RichText.Parse(Value);

    /// <summary>Only the type: what people write stays out of logs.</summary>
    public override string ToString() => nameof(ItemText);
}

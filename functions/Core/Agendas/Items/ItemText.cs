using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>What an item says: one line of inline Markdown, 1 to 1,000 characters (as people count them: Unicode code points).</summary>
public readonly record struct ItemText
{
    public const int Longest = 1000;

    private readonly string? value;

    private ItemText(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An ItemText is made by TryParse or Parse, never by default.");

    /// <summary>Line breaks and controls become spaces.</summary>
    public static bool TryParse(string? text, out ItemText item)
    {
        var line = OneLine.Of(text ?? string.Empty);
        var fits = line.Length > 0 && line.EnumerateRunes().Count() <= Longest;
        item = fits ? new ItemText(line) : default;
        return fits;
    }

    /// <exception cref="FormatException">Blank, or longer than 1,000 characters.</exception>
    public static ItemText Parse(string text) =>
        TryParse(text, out var item) ? item : throw new FormatException($"An item has 1 to {Longest} characters.");

    public RichText ToRichText() => RichText.Parse(Value);

    /// <summary>What people write stays out of logs.</summary>
    public override string ToString() => nameof(ItemText);
}

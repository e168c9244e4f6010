namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>Names one item of a pair for good. Made by whoever adds it, so that adding twice adds once: 1 to 64 letters, digits or hyphens.</summary>
public readonly record struct ItemId : IComparable<ItemId>
{
    private const int Longest = 64;

    private readonly string? value;

    private ItemId(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("An ItemId is made by TryParse or Parse, never by default.");

    public static bool TryParse(string? text, out ItemId id)
    {
        var fits = text is { Length: > 0 and <= Longest } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        id = fits ? new ItemId(text!) : default;
        return fits;
    }

    /// <exception cref="FormatException">Not 1 to 64 letters, digits or hyphens.</exception>
    public static ItemId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("The id of an item has 1 to 64 letters, digits or hyphens.");

    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

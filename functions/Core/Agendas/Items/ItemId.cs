namespace OutlookOneOnOne.Core.Agendas.Items;

/// <summary>
/// The permanent id of an item within its pair: 1 to 64 letters, digits or hyphens. The client that adds the item generates it, so that a
/// repeated request adds the item only once.
/// </summary>
public readonly record struct ItemId : IComparable<ItemId>
{
    private const int MaxLength = 64;

    private readonly string? value;

    private ItemId(string value) => this.value = value;

    /// <summary>As the client that added the item chose it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(ItemId); use TryParse or Parse.");

    /// <summary>False unless it has 1 to 64 letters, digits or hyphens.</summary>
    public static bool TryParse(string? text, out ItemId id)
    {
        if (text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            id = new ItemId(text);
            return true;
        }

        id = default;
        return false;
    }

    /// <exception cref="FormatException">Not 1 to 64 letters, digits or hyphens.</exception>
    public static ItemId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("The id of an item has 1 to 64 letters, digits or hyphens.");

    /// <summary>Compares the values character by character.</summary>
    public int CompareTo(ItemId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

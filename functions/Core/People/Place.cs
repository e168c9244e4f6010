namespace OutlookOneOnOne.Core.People;

/// <summary>
/// The place where somebody works, as the directory writes it: "Munich", "DE-BY", "Building 4". It is used only to choose a list of public
/// holidays. Case does not matter.
/// </summary>
public readonly record struct Place
{
    private readonly string name;

    private Place(string name) => this.name = name;

    /// <summary>False for blank text.</summary>
    public static bool TryParse(string? text, out Place place)
    {
        place = new Place(string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return place.name.Length > 0;
    }

    /// <inheritdoc/>
    public bool Equals(Place other) => string.Equals(name, other.name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(name ?? string.Empty);

    /// <summary>As it was written, for display.</summary>
    public override string ToString() => name ?? string.Empty;
}

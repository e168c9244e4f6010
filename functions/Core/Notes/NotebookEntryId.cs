namespace OutlookOneOnOne.Core.Notes;

/// <summary>The id of a note or action item within its pair: 32 hexadecimal digits without meaning, safe in URLs and logs.</summary>
public readonly record struct NotebookEntryId : IComparable<NotebookEntryId>
{
    private readonly string? value;

    /// <param name="id">Made by the caller; <see cref="Guid.CreateVersion7()"/> will do.</param>
    /// <exception cref="ArgumentException">The empty GUID.</exception>
    public NotebookEntryId(Guid id) =>
        value = id == Guid.Empty ? throw new ArgumentException("The empty GUID is not an id.", nameof(id)) : id.ToString("N");

    /// <summary>32 hexadecimal digits in lower case.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value =>
        value ?? throw new InvalidOperationException("This is default(NotebookEntryId); use the constructor or TryParse.");

    /// <summary>Accepts the form that <see cref="ToString"/> returns.</summary>
    public static bool TryParse(string? text, out NotebookEntryId id)
    {
        var fits = Guid.TryParseExact(text, "N", out var guid) && guid != Guid.Empty && text == guid.ToString("N");
        id = fits ? new NotebookEntryId(guid) : default;
        return fits;
    }

    /// <summary>Compares the values character by character.</summary>
    public int CompareTo(NotebookEntryId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

namespace OutlookOneOnOne.Core.Notes;

/// <summary>Names one note or action item within its pair: 32 hexadecimal digits that say nothing, fit for addresses and logs.</summary>
public readonly record struct WritingId : IComparable<WritingId>
{
    private readonly string? value;

    /// <param name="id">Made by the caller; <see cref="Guid.CreateVersion7()"/> will do.</param>
    /// <exception cref="ArgumentException">The empty GUID.</exception>
    public WritingId(Guid id) => value = id == Guid.Empty ? throw new ArgumentException("The empty GUID names nothing.", nameof(id)) : id.ToString("N");

    public string Value => value ?? throw new InvalidOperationException("A WritingId is made by its constructor or TryParse, never by default.");

    /// <summary>Accepts what <see cref="ToString"/> gives.</summary>
    public static bool TryParse(string? text, out WritingId id)
    {
        var fits = Guid.TryParseExact(text, "N", out var guid) && guid != Guid.Empty && text == guid.ToString("N");
        id = fits ? new WritingId(guid) : default;
        return fits;
    }

    public int CompareTo(WritingId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

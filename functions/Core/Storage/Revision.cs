namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Identifies a state of a stored document: the store's opaque ETag. Two people can change the same document, so a save based on an
/// outdated revision is refused and returns the current document to merge with.
/// </summary>
public readonly record struct Revision
{
    private readonly string? value;

    /// <param name="value">The value from the store, not blank.</param>
    public Revision(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>The value from the store.</summary>
    public string Value => value ?? throw new InvalidOperationException("A Revision is made by its constructor, never by default.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

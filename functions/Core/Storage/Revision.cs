namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Which state of a stored document somebody has seen: the store's ETag, opaque. Two people can write the same document;
/// saving over a newer revision than the one seen is refused, and returns the current one to merge with.
/// </summary>
public readonly record struct Revision
{
    private readonly string? value;

    /// <param name="value">The text of a store, not blank.</param>
    public Revision(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>The text of the store.</summary>
    public string Value => value ?? throw new InvalidOperationException("A Revision is made by its constructor, never by default.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

namespace OutlookOneOnOne.Core.Storage;

/// <summary>
/// Which state of a stored document somebody has seen: the store's ETag, opaque. Two people can write the same document;
/// whoever saves on top of an older revision is refused and gets the current one to merge with.
/// </summary>
public readonly record struct Revision
{
    private readonly string? value;

    public Revision(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("A Revision is made by its constructor, never by default.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// Stable id of a person within one directory: Entra's object id, or in a CSV directory the primary address.
/// Opaque, compared as written, fit for logs.
/// </summary>
public readonly record struct PersonId : IComparable<PersonId>
{
    private readonly string? value;

    public PersonId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("A PersonId is made by its constructor, never by default.");

    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

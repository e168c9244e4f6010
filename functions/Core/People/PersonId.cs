namespace OutlookOneOnOne.Core.People;

/// <summary>
/// Stable id of a person within one directory: Entra's object id, or in a list of people the address with which they were first seen.
/// Opaque, compared as written, safe in logs.
/// </summary>
public readonly record struct PersonId : IComparable<PersonId>
{
    private readonly string? value;

    /// <summary>Wraps the id as the directory writes it.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public PersonId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>As the directory writes it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(PersonId); use the constructor.");

    /// <summary>Compares the values character by character.</summary>
    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

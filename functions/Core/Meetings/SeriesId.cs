namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What the occurrences and exceptions of one recurring meeting share: Graph's <c>seriesMasterId</c>, iCalendar's UID.</summary>
public readonly record struct SeriesId
{
    private readonly string? value;

    /// <summary>Wraps the id as the calendar writes it.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public SeriesId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>As the calendar writes it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(SeriesId); use the constructor.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

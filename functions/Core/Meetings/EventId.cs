namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// One meeting at one time, the same in every attendee's copy: Graph's <c>iCalUId</c> of an occurrence,
/// or in iCalendar the UID and, within a series, the occurrence's original start.
/// </summary>
public readonly record struct EventId
{
    private readonly string? value;

    /// <summary>Wraps the id as the calendar writes it.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public EventId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    /// <summary>As the calendar writes it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string Value => value ?? throw new InvalidOperationException("This is default(EventId); use the constructor.");

    /// <summary>The same as <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// One meeting at one time, the same in every attendee's copy: Graph's <c>iCalUId</c> of an occurrence,
/// or in iCalendar the UID and, within a series, the occurrence's original start.
/// </summary>
public readonly record struct EventId
{
    private readonly string? value;

    public EventId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("An EventId is made by its constructor, never by default.");

    public override string ToString() => Value;
}

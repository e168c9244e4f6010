namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What the occurrences and exceptions of one recurring meeting share: Graph's <c>seriesMasterId</c>, iCalendar's UID.</summary>
public readonly record struct SeriesId
{
    private readonly string? value;

    public SeriesId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        this.value = value;
    }

    public string Value => value ?? throw new InvalidOperationException("A SeriesId is made by its constructor, never by default.");

    public override string ToString() => Value;
}

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A VCALENDAR, VEVENT, VTIMEZONE or time zone observance, with the properties that we use.</summary>
/// <param name="Name">In upper case.</param>
/// <param name="Line">The line of its BEGIN.</param>
internal sealed record IcsComponent(string Name, int Line)
{
    // More than any real event has, and more than the limits for dates and rules, so that those limits apply first.
    private const int MaxProperties = 20_000;

    // An event with this many attendees is not a 1:1.
    private const int MaxAttendees = 2_000;

    private readonly List<IcsProperty> properties = [];
    private int attendees;

    public IReadOnlyList<IcsProperty> Properties => properties;

    public List<IcsComponent> Children { get; } = [];

    /// <summary>Adds a property, unless there are more of them than any event has.</summary>
    public void Add(IcsProperty property)
    {
        attendees += property.Is("ATTENDEE") ? 1 : 0;
        if (properties.Count < MaxProperties && !(property.Is("ATTENDEE") && attendees > MaxAttendees))
        {
            properties.Add(property);
        }
    }

    /// <summary>The first property with this name.</summary>
    public IcsProperty? Find(string name)
    {
        foreach (var property in properties)
        {
            if (property.Is(name))
            {
                return property;
            }
        }

        return null;
    }

    public string? Text(string name) => Find(name)?.Text;

    public IEnumerable<IcsProperty> All(string name) => properties.Where(p => p.Is(name));
}

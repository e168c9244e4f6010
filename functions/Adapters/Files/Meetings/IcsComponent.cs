namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A VCALENDAR, VEVENT, VTIMEZONE or time zone observance, with the properties that we use.</summary>
/// <param name="Name">In upper case.</param>
/// <param name="Line">The line of its BEGIN.</param>
internal sealed record IcsComponent(string Name, int Line)
{
    public List<IcsProperty> Properties { get; } = [];

    public List<IcsComponent> Children { get; } = [];

    /// <summary>The first property with this name.</summary>
    public IcsProperty? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Is(name))
            {
                return property;
            }
        }

        return null;
    }

    public string? Text(string name) => Find(name)?.Text;

    public IEnumerable<IcsProperty> All(string name) => Properties.Where(p => p.Is(name));
}

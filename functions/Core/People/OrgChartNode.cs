namespace OutlookOneOnOne.Core.People;

/// <summary>A person with the links up and down, computed once for the chart.</summary>
internal sealed class OrgChartNode(Person person)
{
    private List<Person>? reports;

    public Person Person { get; } = person;

    public OrgChartNode? Manager { get; private set; }

    public IReadOnlyList<Person> Reports => reports ?? [];

    /// <summary>Distance from the top: 0 without a manager.</summary>
    public int Level { get; private set; }

    /// <summary>How many people are below, at any distance.</summary>
    public int BelowCount { get; private set; }

    public bool IsManager => reports is not null;

    public bool SharesManagerWith(OrgChartNode other) => Manager is not null && Manager == other.Manager;

    public bool IsBelow(OrgChartNode other)
    {
        var above = this;
        while (above is not null && above.Level > other.Level)
        {
            above = above.Manager;
        }

        return above == other && this != other;
    }

    /// <summary>Requires that <see cref="OrgChartFaults"/> found nothing.</summary>
    public static Dictionary<PersonId, OrgChartNode> Link(IReadOnlyList<Person> people)
    {
        var nodes = people.ToDictionary(p => p.Id, p => new OrgChartNode(p));
        foreach (var person in people)
        {
            nodes[person.Id].ReportTo(person.Manager is { } id ? nodes[id] : null);
        }

        foreach (var node in nodes.Values)
        {
            node.reports?.Sort(ByName);
            node.CountAbove();
        }

        return nodes;
    }

    private static int ByName(Person one, Person other) => StringComparer.OrdinalIgnoreCase.Compare(one.Name, other.Name) switch
    {
        0 => one.Id.CompareTo(other.Id),
        var order => order,
    };

    private void ReportTo(OrgChartNode? manager)
    {
        Manager = manager;
        if (manager is not null)
        {
            (manager.reports ??= []).Add(Person);
        }
    }

    private void CountAbove()
    {
        for (var above = Manager; above is not null; above = above.Manager)
        {
            Level++;
            above.BelowCount++;
        }
    }
}

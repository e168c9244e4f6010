using System.Collections.Frozen;
using RelationshipKind = OutlookOneOnOne.Core.People.Relationship;

namespace OutlookOneOnOne.Core.People;

/// <summary>Who reports to whom. Always a forest: every manager is known, and nobody is below themselves.</summary>
public sealed class OrgChart
{
    private readonly Dictionary<PersonId, OrgChartNode> nodes;
    private readonly FrozenDictionary<int, List<Person>> managersByLevel;

    internal OrgChart(IReadOnlyList<Person> people)
    {
        People = people;
        nodes = OrgChartNode.Link(people);
        managersByLevel = people.Where(p => IsManager(p.Id)).GroupBy(p => LevelOf(p.Id)).ToFrozenDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>A chart without people.</summary>
    public static OrgChart Empty { get; } = new([]);

    /// <summary>In the order given.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Refuses duplicates, unknown managers and cycles, and names all of them at once.</summary>
    public static OrgChartResult Create(IEnumerable<Person> people)
    {
        var list = people.ToList();
        var faults = OrgChartFaults.Find(list);
        return faults.Count == 0 ? new OrgChartResult.Valid(new OrgChart(list)) : new OrgChartResult.Invalid(faults);
    }

    /// <summary>The person with this id; null for somebody unknown.</summary>
    public Person? Find(PersonId id) => nodes.GetValueOrDefault(id)?.Person;

    /// <summary>Null at the top, and for somebody unknown.</summary>
    public Person? ManagerOf(PersonId id) => nodes.GetValueOrDefault(id)?.Manager?.Person;

    /// <summary>Ordered by name. Empty for somebody unknown.</summary>
    public IReadOnlyList<Person> DirectReportsOf(PersonId id) => nodes.GetValueOrDefault(id)?.Reports ?? [];

    /// <summary>They have at least one direct report.</summary>
    public bool IsManager(PersonId id) => DirectReportsOf(id).Count > 0;

    /// <summary>Somebody with a direct report who has direct reports.</summary>
    public bool IsManagerOfManagers(PersonId id) => DirectReportsOf(id).Any(r => IsManager(r.Id));

    /// <summary>Everybody for whom <see cref="IsManagerOfManagers"/> is true, in the order given.</summary>
    public IEnumerable<Person> ManagersOfManagers() => People.Where(p => IsManagerOfManagers(p.Id));

    /// <summary>0 for somebody without a manager.</summary>
    public int LevelOf(PersonId id) => nodes.GetValueOrDefault(id)?.Level ?? 0;

    /// <summary>Everybody above, from the manager to the top. O(depth).</summary>
    public IEnumerable<Person> LineAbove(PersonId id)
    {
        for (var above = ManagerOf(id); above is not null; above = ManagerOf(above.Id))
        {
            yield return above;
        }
    }

    /// <summary>Everybody below, at any distance: each followed by those below them, siblings by name.</summary>
    public IEnumerable<Person> LineBelow(PersonId id)
    {
        var open = new Stack<Person>(DirectReportsOf(id).Reverse());
        while (open.TryPop(out var person))
        {
            yield return person;
            foreach (var report in DirectReportsOf(person.Id).Reverse())
            {
                open.Push(report);
            }
        }
    }

    /// <summary>Everybody two or more levels below.</summary>
    public IEnumerable<Person> SkipLevelsOf(PersonId id) => DirectReportsOf(id).SelectMany(r => LineBelow(r.Id));

    /// <summary>How many people are two or more levels below. O(1).</summary>
    public int SkipLevelCount(PersonId id) => nodes.TryGetValue(id, out var node) ? node.BelowCount - node.Reports.Count : 0;

    /// <summary>Those who report to the same manager, by name.</summary>
    public IEnumerable<Person> SiblingsOf(PersonId id) =>
        ManagerOf(id) is { } manager ? DirectReportsOf(manager.Id).Where(p => p.Id != id) : [];

    /// <summary>People with the same manager and, for a manager, the other managers at the same distance from the top.</summary>
    public IEnumerable<Person> PeersOf(PersonId id) =>
        IsManager(id)
            ? SiblingsOf(id).Concat(managersByLevel[LevelOf(id)].Where(p => p.Id != id && !nodes[p.Id].SharesManagerWith(nodes[id])))
            : SiblingsOf(id);

    /// <summary>How many people <see cref="PeersOf"/> returns. O(siblings).</summary>
    public int PeerCount(PersonId id)
    {
        var siblings = SiblingsOf(id).ToList();
        return IsManager(id)
            ? managersByLevel[LevelOf(id)].Count - 1 + siblings.Count(s => !IsManager(s.Id))
            : siblings.Count;
    }

    /// <summary>The relationship of <paramref name="other"/> to <paramref name="self"/>, in O(depth).</summary>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public Relationship Relationship(PersonId self, PersonId other)
    {
        if (self == other)
        {
            throw new ArgumentException($"{self} has no relationship with themselves.", nameof(other));
        }

        return nodes.TryGetValue(self, out var me) && nodes.TryGetValue(other, out var them)
            ? Relationship(me, them)
            : RelationshipKind.External;
    }

    private static Relationship Relationship(OrgChartNode me, OrgChartNode them) =>
        (me, them) switch
        {
            _ when them.Manager == me => RelationshipKind.DirectReport,
            _ when me.Manager == them => RelationshipKind.Manager,
            _ when them.IsBelow(me) || me.IsBelow(them) => RelationshipKind.SkipLevel,
            _ when me.SharesManagerWith(them) => RelationshipKind.Peer,
            ({ IsManager: true }, { IsManager: true }) when me.Level == them.Level => RelationshipKind.Peer,
            _ => RelationshipKind.Colleague,
        };
}

using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>Which ids are one person, as far as they have confirmed it. Pure.</summary>
public sealed class KnownIds
{
    private readonly Dictionary<PersonId, PersonId> next;

    /// <param name="proposals">Those that are not confirmed are left out.</param>
    public KnownIds(IEnumerable<SamePerson> proposals) =>
        next = proposals.Where(p => p.IsConfirmed).DistinctBy(p => p.Former).ToDictionary(p => p.Former, p => p.Person);

    /// <summary>Everybody has one id.</summary>
    public static KnownIds None { get; } = new([]);

    /// <summary>Everybody has one id, so nothing is to be done.</summary>
    public bool AreDistinct => next.Count == 0;

    /// <summary>The id that this person has today.</summary>
    public PersonId CurrentOf(PersonId id)
    {
        var current = id;
        for (var steps = 0; steps < next.Count && next.TryGetValue(current, out var later); steps++)
        {
            current = later;
        }

        return current;
    }

    /// <summary>The ids that a person had before.</summary>
    public IReadOnlyList<PersonId> FormerOf(PersonId person) =>
        [.. next.Keys.Where(former => former != person && CurrentOf(former) == person).Order()];

    /// <summary>All ids of a person, today's first.</summary>
    public IReadOnlyList<PersonId> AllOf(PersonId person) => [person, .. FormerOf(person)];
}

using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>Compares the ids that a list gives people with those of earlier readings. Ids under different headings say nothing.</summary>
internal sealed class ListedIds
{
    private readonly Dictionary<string, Person?> listed;
    private readonly Dictionary<string, KnownPerson?> known;
    private readonly bool areOtherNumbers;

    /// <param name="people">The people of the list.</param>
    /// <param name="all">The people of earlier readings.</param>
    public ListedIds(IReadOnlyList<Person> people, IReadOnlyList<KnownPerson> all)
    {
        listed = Unique(people, p => p.ListedIds);
        known = Unique(all, k => k.ListedIds);
        areOtherNumbers = AreOtherNumbers(people, all.Where(k => k.IsInLast));
    }

    /// <summary>The one person who had an id of this person; nobody if an id belongs to several.</summary>
    public IEnumerable<KnownPerson> Find(Person person)
    {
        var found = person.ListedIds.Where(id => listed[id] is not null).Select(id => known.GetValueOrDefault(id)).OfType<KnownPerson>();
        return !areOtherNumbers && found.DistinctBy(k => k.Id).Take(2).ToList() is [var only] ? [only] : [];
    }

    /// <summary>They have other ids under a heading that both have, so they are not the same person.</summary>
    public bool Differ(Person person, KnownPerson other) => !areOtherNumbers && HaveDifferent(person.ListedIds, other.ListedIds);

    /// <summary>The ids as read, and those of earlier readings under headings that this list does not have.</summary>
    public static IReadOnlyList<string> Merge(IReadOnlyList<string> read, IReadOnlyList<string> before)
    {
        var others = before.Where(b => !read.Any(r => HeadingOf(r) == HeadingOf(b))).ToList();
        return others.Count == 0 ? read : [.. read, .. others];
    }

    /// <summary>Most people have another number than before, and one that nobody had: the numbers have changed, not the people.</summary>
    private bool AreOtherNumbers(IReadOnlyList<Person> people, IEnumerable<KnownPerson> last)
    {
        var before = last.Where(k => k.ListedIds.Count > 0).ToDictionary(k => k.Addresses[0], k => k.ListedIds);
        var both = people.Where(p => p.ListedIds.Count > 0 && before.ContainsKey(p.Email)).ToList();
        return 2 * both.Count(p => !p.ListedIds.Any(known.ContainsKey) && HaveDifferent(p.ListedIds, before[p.Email])) > both.Count;
    }

    private static bool HaveDifferent(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0
        && one.GroupBy(HeadingOf).Any(ids => other.Where(o => HeadingOf(o) == ids.Key).ToList() is { Count: > 0 } same
            && !ids.Intersect(same).Any());

    private static string HeadingOf(string listedId) => listedId[..listedId.IndexOf(':', StringComparison.Ordinal)];

    private static Dictionary<string, T?> Unique<T>(IEnumerable<T> all, Func<T, IReadOnlyList<string>> idsOf)
        where T : class => all.SelectMany(one => idsOf(one), (one, id) => (one, id)).GroupBy(x => x.id)
            .ToDictionary(same => same.Key, same => same.Count() == 1 ? same.First().one : null);
}

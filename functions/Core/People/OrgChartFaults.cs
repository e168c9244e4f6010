namespace OutlookOneOnOne.Core.People;

/// <summary>Finds what is wrong with a list of people.</summary>
internal static class OrgChartFaults
{
    public static IReadOnlyList<OrgChartFault> Find(IReadOnlyList<Person> people)
    {
        var byId = new Dictionary<PersonId, Person>(people.Count);
        foreach (var person in people)
        {
            byId.TryAdd(person.Id, person);
        }

        return
        [
            .. byId.Count == people.Count ? [] : DuplicatePeople(people),
            .. HasSharedAddress(people) ? DuplicateAddresses(people) : [],
            .. UnknownManagers(people, byId),
            .. Cycles(people, byId),
        ];
    }

    /// <summary>Nearly no organisation has one, and to group all addresses of a large one takes much more memory.</summary>
    private static bool HasSharedAddress(IReadOnlyList<Person> people)
    {
        var taken = new HashSet<EmailAddress>(people.Count);
        foreach (var person in people)
        {
            var isShared = !taken.Add(person.Email);
            foreach (var alias in person.Aliases.Count == 0 ? [] : person.Aliases.Where(a => a != person.Email).Distinct())
            {
                isShared |= !taken.Add(alias);
            }

            if (isShared)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<OrgChartFault> DuplicatePeople(IReadOnlyList<Person> people) =>
        from same in people.GroupBy(p => p.Id)
        where same.Count() > 1
        select new OrgChartFault(
            OrgChartFaultKind.DuplicatePerson, [same.Key], $"{same.First().Email} is in the list {same.Count()} times; keep one.");

    private static IEnumerable<OrgChartFault> DuplicateAddresses(IReadOnlyList<Person> people) =>
        from owner in people.SelectMany(p => p.Aliases.Append(p.Email).Distinct(), (person, address) => (person, address))
        group owner.person by owner.address into owners
        let different = owners.DistinctBy(p => p.Id).ToList()
        where different.Count > 1
        select new OrgChartFault(
            OrgChartFaultKind.DuplicateAddress,
            [.. different.Select(p => p.Id)],
            $"{owners.Key} belongs to {Names(different)}; an address can have only one owner.");

    private static IEnumerable<OrgChartFault> UnknownManagers(IReadOnlyList<Person> people, Dictionary<PersonId, Person> byId) =>
        from person in people
        where person.Manager is { } manager && !byId.ContainsKey(manager)
        select new OrgChartFault(
            OrgChartFaultKind.UnknownManager,
            [person.Id],
            $"{person.Name} ({person.Email}) reports to {person.Manager}, who is not in the list.");

    private static IEnumerable<OrgChartFault> Cycles(IReadOnlyList<Person> people, Dictionary<PersonId, Person> byId)
    {
        var settled = new HashSet<PersonId>(people.Count);
        foreach (var start in people)
        {
            if (start.Manager is null || settled.Contains(start.Manager.Value))
            {
                settled.Add(start.Id);
                continue;
            }

            var path = PathUp(start, byId, settled);
            if (path.Count > 0 && CycleAtTheEndOf(path, byId) is { Count: > 0 } cycle)
            {
                yield return new OrgChartFault(
                    OrgChartFaultKind.Cycle,
                    [.. cycle.Select(p => p.Id)],
                    cycle.Count == 1
                        ? $"{cycle[0].Name} reports to themselves."
                        : $"{Names(cycle)} report to each other in a circle; one of them needs another manager.");
            }

            settled.UnionWith(path.Select(p => p.Id));
        }
    }

    /// <summary>From a person upwards to the top, to somebody seen earlier, or to somebody already on this path.</summary>
    private static List<Person> PathUp(Person start, Dictionary<PersonId, Person> byId, HashSet<PersonId> settled)
    {
        var path = new List<Person>();
        var onPath = new HashSet<PersonId>();
        Person? at = start;
        while (at is not null && !settled.Contains(at.Id) && onPath.Add(at.Id))
        {
            path.Add(at);
            at = at.Manager is { } manager ? byId.GetValueOrDefault(manager) : null;
        }

        return path;
    }

    private static List<Person> CycleAtTheEndOf(List<Person> path, Dictionary<PersonId, Person> byId) =>
        path[^1].Manager is { } manager && byId.ContainsKey(manager) ? [.. path.SkipWhile(p => p.Id != manager)] : [];

    private static string Names(List<Person> people) => string.Join(", ", people.Select(p => $"{p.Name} ({p.Email})"));
}

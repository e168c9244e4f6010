namespace OutlookOneOnOne.Core.People;

/// <summary>
/// A chart of a directory that nobody here can correct: one bad entry must not cost the whole organisation its digest. <see
/// cref="OrgChart.Create"/> refuses bad entries instead, for people who can correct their file.
/// </summary>
/// <param name="Chart">The entries that make sense.</param>
/// <param name="Warnings">What was left out or changed; ids only, so it can be logged.</param>
public sealed record RepairedChart(OrgChart Chart, IReadOnlyList<DirectoryWarning> Warnings)
{
    /// <summary>
    /// Of duplicate people the first is kept. A shared address goes to the person whose primary address it is, otherwise to the first. An
    /// unknown manager is dropped. A cycle is opened above its member with the lowest id, so the result is the same every day.
    /// </summary>
    public static RepairedChart Of(IEnumerable<Person> people)
    {
        var list = people.DistinctBy(p => p.Id).ToList();
        var warnings = new List<DirectoryWarning>();

        // It terminates, because each round removes something. One kind at a time, because a person left out may have been part of a cycle.
        while (OrgChartFaults.Find(list) is [{ Kind: var kind }, ..] faults)
        {
            list = faults.Where(f => f.Kind == kind).Aggregate(list, (left, fault) => Repair(left, fault, warnings));
        }

        return new RepairedChart(new OrgChart(list), warnings);
    }

    private static List<Person> Repair(List<Person> people, OrgChartFault fault, List<DirectoryWarning> warnings)
    {
        switch (fault.Kind)
        {
            case OrgChartFaultKind.UnknownManager:
                warnings.Add(new DirectoryWarning(say => say.DirectoryUnknownManager(fault.People[0].Value)));
                return WithoutManager(people, fault.People[0]);
            case OrgChartFaultKind.Cycle:
                var lowest = fault.People.Min();
                warnings.Add(new DirectoryWarning(say => say.DirectoryCircle(Ids(fault.People), lowest.Value)));
                return WithoutManager(people, lowest);
            case OrgChartFaultKind.DuplicateAddress:
                return WithOneOwner(people, fault.People, warnings);
            case OrgChartFaultKind.DuplicatePerson:
            default:
                throw new InvalidOperationException($"{fault.Kind} cannot occur here.");
        }
    }

    private static List<Person> WithoutManager(List<Person> people, PersonId who) =>
        [.. people.Select(p => p.Id == who ? p with { Manager = null } : p)];

    private static List<Person> WithOneOwner(List<Person> people, IReadOnlyList<PersonId> owners, List<DirectoryWarning> warnings)
    {
        // An earlier round may have solved this, wholly or in part; then the next round finds the rest.
        var claimants = people.Where(p => owners.Contains(p.Id)).ToList();
        if (claimants.Count < 2)
        {
            return people;
        }

        var shared = claimants.Select(p => p.Aliases.Append(p.Email).ToHashSet()).Aggregate((all, more) => [.. all.Intersect(more)]);
        if (shared.Count == 0)
        {
            return people;
        }

        var address = shared.Min();
        var owner = claimants.Find(p => p.Email == address) ?? claimants[0];
        warnings.Add(new DirectoryWarning(say => say.DirectorySharedAddress(Ids(owners), owner.Id.Value)));
        return [.. people.Select(p => p.Id == owner.Id || !claimants.Contains(p) ? p : Without(p, address, warnings)).OfType<Person>()];
    }

    private static IReadOnlyList<string> Ids(IEnumerable<PersonId> people) => [.. people.Select(p => p.Value)];

    private static Person? Without(Person person, EmailAddress address, List<DirectoryWarning> warnings)
    {
        if (person.Email != address)
        {
            return person with { Aliases = [.. person.Aliases.Where(a => a != address)] };
        }

        warnings.Add(new DirectoryWarning(say => say.DirectoryNoAddress(person.Id.Value)));
        return null;
    }
}

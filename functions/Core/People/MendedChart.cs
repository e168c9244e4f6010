namespace OutlookOneOnOne.Core.People;

/// <summary>
/// A chart from a directory that nobody here can correct, so that one bad entry never keeps a whole organisation from its digest.
/// Where a person at a desk could mend their file, <see cref="OrgChart.Create"/> refuses instead.
/// </summary>
/// <param name="Chart">As much as could be believed.</param>
/// <param name="Warnings">What was left out, by ids: fit for logs.</param>
public sealed record MendedChart(OrgChart Chart, IReadOnlyList<string> Warnings)
{
    /// <summary>
    /// Of people given twice the first stays; an address belongs to whose primary it is, else to the first; an unknown manager is
    /// none; a circle opens above the member with the least id, the same on every day.
    /// </summary>
    public static MendedChart Of(IEnumerable<Person> people)
    {
        var list = people.DistinctBy(p => p.Id).ToList();
        var warnings = new List<string>();

        // Each round takes something away, so there is an end to it. One kind at a time, for whoever is left out may have closed a circle.
        while (OrgChartFaults.In(list) is [{ Kind: var kind }, ..] faults)
        {
            list = faults.Where(f => f.Kind == kind).Aggregate(list, (left, fault) => Mend(left, fault, warnings));
        }

        return new MendedChart(new OrgChart(list), warnings);
    }

    private static List<Person> Mend(List<Person> people, OrgChartFault fault, List<string> warnings)
    {
        switch (fault.Kind)
        {
            case OrgChartFaultKind.UnknownManager:
                warnings.Add($"{fault.People[0]}: the manager is not in the directory; left without one.");
                return WithoutManager(people, fault.People[0]);
            case OrgChartFaultKind.Cycle:
                var least = fault.People.Min();
                warnings.Add($"{string.Join(", ", fault.People)} report to each other in a circle; {least} is left without a manager.");
                return WithoutManager(people, least);
            case OrgChartFaultKind.DuplicateAddress:
                return WithOneOwner(people, fault.People, warnings);
            case OrgChartFaultKind.DuplicatePerson:
            default:
                throw new InvalidOperationException($"{fault.Kind} cannot be here.");
        }
    }

    private static List<Person> WithoutManager(List<Person> people, PersonId who) => [.. people.Select(p => p.Id == who ? p with { Manager = null } : p)];

    private static List<Person> WithOneOwner(List<Person> people, IReadOnlyList<PersonId> owners, List<string> warnings)
    {
        // An earlier mending may have settled it, wholly or in part; then the next round sees what is left.
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
        warnings.Add($"{string.Join(", ", owners)} have an address in common; it is taken for {owner.Id}'s.");
        return [.. people.Select(p => p.Id == owner.Id || !claimants.Contains(p) ? p : Without(p, address, warnings)).OfType<Person>()];
    }

    private static Person? Without(Person person, EmailAddress address, List<string> warnings)
    {
        if (person.Email != address)
        {
            return person with { Aliases = [.. person.Aliases.Where(a => a != address)] };
        }

        warnings.Add($"{person.Id} has no other address and is left out.");
        return null;
    }
}

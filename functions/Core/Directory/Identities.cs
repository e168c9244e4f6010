using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Finds out who the people of a list are. Everything is stored by a person's id, which must outlive their address and name: so whoever was
/// seen before keeps the id of that time, and somebody new with an old address gets one that nobody had. Pure.
/// </summary>
internal static class Identities
{
    /// <param name="read">The organisation as read today; unchanged if its directory has ids of its own.</param>
    /// <param name="before">As it was remembered at the last reading; null if there was none.</param>
    public static Organisation Remember(Organisation read, Organisation? before) =>
        before is null ? read : Remember(read, KnownPeople.In(before));

    /// <param name="read">As above.</param>
    /// <param name="known">The people whom earlier readings had.</param>
    public static Organisation Remember(Organisation read, KnownPeople known)
    {
        var ids = read.IsList ? IdsIn(read, known) : [];
        List<Person> people = [.. read.Chart.People.Select(p => Identified(p, ids, read, known))];
        var listed = people.ConvertAll(p => p.Id).ToHashSet();
        var former = read.IsList ? known.All.Where(k => !listed.Contains(k.Id)).Select(k => k.ToFormer()).ToList() : [];
        return former.Count == 0 && people.Zip(read.Chart.People).All(p => ReferenceEquals(p.First, p.Second))
            ? read
            : new Organisation(ChartOf(people), read.Groups, read.Rooms) { IsList = read.IsList, FormerPeople = former };
    }

    /// <summary>The id of each person by the id that the list gave.</summary>
    private static Dictionary<PersonId, PersonId> IdsIn(Organisation read, KnownPeople known)
    {
        var found = known.Match(read);
        var taken = known.All.Select(k => k.Id).ToHashSet();
        var ids = new Dictionary<PersonId, PersonId>();
        foreach (var person in read.Chart.People)
        {
            ids[person.Id] = found.TryGetValue(person.Id, out var same) ? same : NewId(person, taken);
            taken.Add(ids[person.Id]);
        }

        return ids;
    }

    /// <summary>The address; for a stranger with an address that has been an id, the address with a number.</summary>
    private static PersonId NewId(Person person, HashSet<PersonId> taken)
    {
        var id = new PersonId(person.Email.Value);
        for (var number = 2; taken.Contains(id); number++)
        {
            id = new PersonId($"{person.Email.Value}~{number}"); // no address looks like that: its domain would contain the tilde
        }

        return id;
    }

    private static Person Identified(Person person, Dictionary<PersonId, PersonId> ids, Organisation read, KnownPeople known)
    {
        var (id, manager) = (ids.GetValueOrDefault(person.Id, person.Id), ManagerOf(person, ids));
        var same = known.Find(id);
        EmailAddress[] addresses = [.. (same?.Addresses ?? []).Where(a => IsFormer(a, person, read))];
        var listed = ListedIds.Merge(person.ListedIds, same?.ListedIds ?? []);
        return id == person.Id && manager == person.Manager && listed == person.ListedIds && addresses.SequenceEqual(person.FormerAddresses)
            ? person
            : person with { Id = id, Manager = manager, FormerAddresses = addresses, ListedIds = listed };
    }

    /// <summary>It is not one of their addresses today, and nobody else's.</summary>
    private static bool IsFormer(EmailAddress address, Person person, Organisation read) =>
        address != person.Email && !person.Aliases.Contains(address)
        && (read.Resolve(address).Kind == DirectoryEntryKind.Unknown || read.Find(address) == person);

    private static PersonId? ManagerOf(Person person, Dictionary<PersonId, PersonId> ids) =>
        person.Manager is { } manager ? ids.GetValueOrDefault(manager, manager) : null;

    private static OrgChart ChartOf(IEnumerable<Person> people) => OrgChart.Create(people)
        .Match(valid => valid, _ => throw new InvalidOperationException("Each person has one id, and nobody's manager is changed here."));
}

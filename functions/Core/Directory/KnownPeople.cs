using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>The people whom earlier readings had, and which of them somebody in a list is. Pure.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<PersonId, KnownPerson> byId;
    private readonly ILookup<EmailAddress, KnownPerson> byAddress;

    private KnownPeople(IReadOnlyList<KnownPerson> all)
    {
        All = all;
        byId = all.ToDictionary(k => k.Id);
        byAddress = all.SelectMany(k => k.Addresses, (known, address) => (known, address)).ToLookup(x => x.address, x => x.known);
    }

    /// <summary>Those of the last reading first.</summary>
    public IReadOnlyList<KnownPerson> All { get; }

    public static KnownPeople In(Organisation before) =>
        new([.. before.Chart.People.Select(KnownPerson.Of), .. before.FormerPeople.Select(KnownPerson.Of)]);

    /// <summary>People of whom nothing is known but that these addresses were their ids until now.</summary>
    public static KnownPeople WithAddresses(IReadOnlyList<EmailAddress> addresses) =>
        new([.. addresses.Distinct().Select(a => new KnownPerson(new PersonId(a.Value), a.Value, [a], [], IsInLast: true))]);

    public KnownPerson? Find(PersonId id) => byId.GetValueOrDefault(id);

    /// <summary>The known ids of people in a list, by the ids that the list gave. Whoever is missing is a stranger.</summary>
    public Dictionary<PersonId, PersonId> Match(Organisation list)
    {
        var people = list.Chart.People;
        var listedIds = new ListedIds(people, All);
        var found = new Matches();
        found.Add(people, listedIds.Find);
        found.Add(people, p => byAddress[p.Email].Where(k => k.Has(p.Email) && !listedIds.Differ(p, k)));
        found.Add(people, p => byAddress[p.Email].Where(k => k.IsNamed(p) && !listedIds.Differ(p, k)));
        found.Add(people, p => p.Aliases.SelectMany(a => byAddress[a].Where(k => k.Has(a) || k.IsNamed(p)))
            .Where(k => !listedIds.Differ(p, k)));
        return found.Ids;
    }

    /// <summary>Nobody is two people, and no two people are one.</summary>
    private sealed class Matches
    {
        private readonly HashSet<PersonId> taken = [];

        public Dictionary<PersonId, PersonId> Ids { get; } = [];

        public void Add(IReadOnlyList<Person> people, Func<Person, IEnumerable<KnownPerson>> find)
        {
            foreach (var person in people.Where(p => !Ids.ContainsKey(p.Id)))
            {
                if (find(person).FirstOrDefault(k => !taken.Contains(k.Id)) is { } known)
                {
                    Ids[person.Id] = known.Id;
                    taken.Add(known.Id);
                }
            }
        }
    }
}

/// <param name="Id">Their id, for ever.</param>
/// <param name="Name">As last written.</param>
/// <param name="Addresses">The last primary address first.</param>
/// <param name="ListedIds">See <see cref="Person.ListedIds"/>.</param>
/// <param name="IsInLast">They were in the last reading.</param>
internal sealed record KnownPerson(
    PersonId Id, string Name, IReadOnlyList<EmailAddress> Addresses, IReadOnlyList<string> ListedIds, bool IsInLast)
{
    public static KnownPerson Of(Person person) =>
        new(person.Id, person.Name, [person.Email, .. person.FormerAddresses], person.ListedIds, IsInLast: true);

    public static KnownPerson Of(FormerPerson person) =>
        new(person.Id, person.Name, person.Addresses, person.ListedIds, IsInLast: false);

    /// <summary>They had this address in the last reading, so it was not free for anybody else.</summary>
    public bool Has(EmailAddress address) => IsInLast && Addresses[0] == address;

    /// <summary>Whether the whole name is the same; somebody without a name is nobody's namesake.</summary>
    public bool IsNamed(Person person) =>
        Name.Length > 0 && person.Name != person.Email.Value && SearchWords.Fold(Name) == SearchWords.Fold(person.Name);

    public FormerPerson ToFormer() => new(Id, Name, Addresses, ListedIds);
}

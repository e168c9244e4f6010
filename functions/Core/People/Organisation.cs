using System.Collections.Frozen;
using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// Who or what an address can belong to: the people of the <see cref="Chart"/>, the groups and the rooms. A lookup is O(1) and allocates
/// nothing.
/// </summary>
public sealed class Organisation
{
    // Keyed by string, because dictionaries look strings up faster than structs that wrap one. Frozen ones are a little faster still, but
    // to make one of a large organisation takes several times the processor time and memory.
    private readonly Dictionary<string, DirectoryEntry> entries;

    // Only entries without a usable address are looked up by name, which is rare.
    private readonly Lazy<ILookup<string, Person>> byName;

    private readonly Lazy<ILookup<EmailAddress, FormerOwner>> formerOwners;

    /// <param name="chart">The people and who reports to whom.</param>
    /// <param name="groups">Addresses of groups and distribution lists besides those named by people's <see cref="Person.Groups"/>.</param>
    /// <param name="rooms">Addresses of room and equipment mailboxes.</param>
    public Organisation(OrgChart chart, IEnumerable<EmailAddress>? groups = null, IEnumerable<EmailAddress>? rooms = null)
    {
        Chart = chart;
        Groups = [.. groups ?? []];
        Rooms = [.. rooms ?? []];
        entries = new Dictionary<string, DirectoryEntry>(chart.People.Count);
        foreach (var (address, entry) in Entries(chart, Groups, Rooms))
        {
            entries.TryAdd(address.Value, entry);
        }

        formerOwners = new(() => FormerOwners.ToLookup(o => o.Address));
        byName = new(() => chart.People.ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>An organisation without people: every address is a person, and everybody is external.</summary>
    public static Organisation Unknown { get; } = new(OrgChart.Empty);

    /// <summary>The people and who reports to whom.</summary>
    public OrgChart Chart { get; }

    /// <summary>Groups and distribution lists besides those named by people's <see cref="Person.Groups"/>.</summary>
    public IReadOnlyList<EmailAddress> Groups { get; }

    /// <summary>Addresses of room and equipment mailboxes.</summary>
    public IReadOnlyList<EmailAddress> Rooms { get; }

    /// <summary>
    /// People who are left out because their accounts have been blocked for long, with the day on which that was first seen.
    /// </summary>
    public IReadOnlyDictionary<PersonId, LocalDate> LongBlocked { get; init; } = FrozenDictionary<PersonId, LocalDate>.Empty;

    /// <summary>The reporting lines of people who are left out, or without a manager, since a recent reading.</summary>
    public IReadOnlyDictionary<PersonId, FormerLine> FormerLines { get; init; } = FrozenDictionary<PersonId, FormerLine>.Empty;

    /// <summary>
    /// True if it comes from a list of people, which has no ids that outlive addresses. As read, the ids are then the addresses of that
    /// day; <see cref="Directory.RememberOrganisation"/> finds out who these people are.
    /// </summary>
    public bool IsList { get; init; }

    /// <summary>Whom earlier readings of a list had and this one has not. They may be back, so their ids are not given to others.</summary>
    public IReadOnlyList<FormerPerson> FormerPeople { get; init; } = [];

    /// <summary>Who had addresses until a recent reading, whether or not somebody else has them now.</summary>
    public IReadOnlyList<FormerOwner> FormerOwners { get; init; } = [];

    /// <summary>The same organisation, which knows who had addresses before.</summary>
    public Organisation With(IReadOnlyList<FormerOwner> formerOwners) => With(Chart, FormerPeople, formerOwners);

    /// <summary>The same organisation with other <see cref="Person.ListedAbsences"/>. Absences that overlap are merged.</summary>
    public Organisation WithAbsences(ILookup<PersonId, AbsentDays> absences) => With(
        new OrgChart([.. Chart.People.Select(p => p with { ListedAbsences = AbsentDays.Merge(absences[p.Id]) })]),
        FormerPeople,
        FormerOwners);

    /// <summary>The same organisation without the name, addresses and numbers of somebody who has left a list.</summary>
    public Organisation Forget(PersonId person) => With(
        Chart,
        [.. FormerPeople.Select(p => p.Id == person ? p with { Name = string.Empty, Addresses = [], ListedIds = [] } : p)],
        [.. FormerOwners.Where(o => o.Person != person || o.Passed is not null)]);

    /// <summary>
    /// Who or what an address belonged to at a time: what took place before it changed hands was with whoever had it then. If they have
    /// left, it is unknown, and so it is while nobody had it.
    /// </summary>
    public DirectoryEntry Resolve(EmailAddress address, Instant at) =>
        FormerOwners.Count == 0 ? Resolve(address) : Resolve(address, at.InUtc().Date);

    /// <summary>The person to whom an address belonged at a time; null when it was nobody in the directory of today.</summary>
    public Person? Find(EmailAddress address, Instant at) => Resolve(address, at).Person;

    /// <summary>Who or what an address belongs to; a tag after a plus sign does not matter.</summary>
    public DirectoryEntry Resolve(EmailAddress address) =>
        entries.TryGetValue(address.Value, out var entry) ? entry : entries.GetValueOrDefault(address.WithoutTag.Value);

    /// <summary>The person behind an address or alias; null when it belongs to nobody in the directory.</summary>
    public Person? Find(EmailAddress address) => Resolve(address).Person;

    /// <summary>
    /// The id of somebody who has left a list, by an address that only one of them had. Any other text is an id already, as it is in a
    /// directory with ids of its own.
    /// </summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public PersonId FormerIdOf(string idOrAddress)
    {
        var id = new PersonId(idOrAddress);
        return Chart.Find(id) is null && FormerPeople.All(f => f.Id != id) && EmailAddress.TryParse(idOrAddress, out var address)
            && FormerPeople.Where(f => f.Addresses.Contains(address)).Take(2).ToList() is [var only]
            ? only.Id
            : id;
    }

    /// <summary>The only person with this name, in any case; null when there is none, or more than one.</summary>
    public Person? FindByName(string name)
    {
        var people = byName.Value[name.Trim()].Take(2).ToList();
        return people.Count == 1 ? people[0] : null;
    }

    /// <summary>The address belongs to a group or a distribution list.</summary>
    public bool IsGroup(EmailAddress address) => Resolve(address).Kind == DirectoryEntryKind.Group;

    /// <summary>The address belongs to a room or to equipment.</summary>
    public bool IsRoom(EmailAddress address) => Resolve(address).Kind == DirectoryEntryKind.Room;

    private DirectoryEntry Resolve(EmailAddress address, LocalDate day)
    {
        var owner = formerOwners.Value[address].Concat(formerOwners.Value[address.WithoutTag])
            .Where(o => day < (o.Passed ?? LocalDate.MaxIsoValue)).OrderBy(o => o.Until).FirstOrDefault();
        return owner switch
        {
            null => Resolve(address),
            _ when day < owner.Until && Chart.Find(owner.Person) is { } person => new DirectoryEntry(DirectoryEntryKind.Person, person),
            { Passed: null } when day >= owner.Until => Resolve(address),
            _ => default,
        };
    }

    private Organisation With(
        OrgChart chart, IReadOnlyList<FormerPerson> formerPeople, IReadOnlyList<FormerOwner> formerOwners) =>
        new(chart, Groups, Rooms)
        {
            LongBlocked = LongBlocked,
            FormerLines = FormerLines,
            IsList = IsList,
            FormerPeople = formerPeople,
            FormerOwners = formerOwners,
        };

    /// <summary>
    /// People first: if an address is listed twice, it more likely belongs to a person. Who has an address today comes before who had it.
    /// </summary>
    private static IEnumerable<(EmailAddress, DirectoryEntry)> Entries(
        OrgChart chart, IEnumerable<EmailAddress> groups, IEnumerable<EmailAddress> rooms) =>
        chart.People.SelectMany(p => p.Aliases.Prepend(p.Email), EntryOf)
            .Concat(rooms.Select(room => (room, new DirectoryEntry(DirectoryEntryKind.Room, null))))
            .Concat(chart.People.SelectMany(p => p.Groups).Concat(groups)
                .Select(group => (group, new DirectoryEntry(DirectoryEntryKind.Group, null))))
            .Concat(chart.People.SelectMany(p => p.FormerAddresses, EntryOf));

    private static (EmailAddress Address, DirectoryEntry Entry) EntryOf(Person person, EmailAddress address) =>
        (address, new DirectoryEntry(DirectoryEntryKind.Person, person));
}

/// <param name="Kind">What it is.</param>
/// <param name="Person">Not null when it is a person.</param>
public readonly record struct DirectoryEntry(DirectoryEntryKind Kind, Person? Person);

/// <summary>What an address can belong to.</summary>
public enum DirectoryEntryKind
{
    /// <summary>Not in the directory.</summary>
    Unknown,

    /// <summary>Somebody in the directory.</summary>
    Person,

    /// <summary>A group or a distribution list.</summary>
    Group,

    /// <summary>A room or equipment.</summary>
    Room,
}

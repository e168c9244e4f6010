using System.Collections.Frozen;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Who can stand behind an address: the people of the <see cref="Chart"/>, the groups and the rooms.
/// Looking an address up is O(1) and allocates nothing.
/// </summary>
public sealed class Organisation
{
    private readonly FrozenDictionary<EmailAddress, Person> people;
    private readonly FrozenSet<EmailAddress> groups;
    private readonly FrozenSet<EmailAddress> rooms;

    /// <param name="chart">The people and who reports to whom.</param>
    /// <param name="groups">Addresses of groups and distribution lists beside those named by people's <see cref="Person.Groups"/>.</param>
    /// <param name="rooms">Addresses of room and equipment mailboxes.</param>
    public Organisation(OrgChart chart, IEnumerable<EmailAddress>? groups = null, IEnumerable<EmailAddress>? rooms = null)
    {
        Chart = chart;
        people = chart.People
            .SelectMany(p => p.Aliases.Append(p.Email).Distinct(), (person, address) => KeyValuePair.Create(address, person))
            .ToFrozenDictionary();
        this.groups = chart.People.SelectMany(p => p.Groups).Concat(groups ?? []).Where(g => !people.ContainsKey(g)).ToFrozenSet();
        this.rooms = (rooms ?? []).Where(r => !people.ContainsKey(r)).ToFrozenSet();
    }

    /// <summary>Nobody known: every address is then a person, and everybody external.</summary>
    public static Organisation Unknown { get; } = new(OrgChart.Empty);

    public OrgChart Chart { get; }

    public Person? Find(EmailAddress address) => people.GetValueOrDefault(address);

    public bool IsGroup(EmailAddress address) => groups.Contains(address);

    public bool IsRoom(EmailAddress address) => rooms.Contains(address);
}

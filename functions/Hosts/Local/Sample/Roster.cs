using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>All people, groups and rooms with an address at Northwind Example, from roster.csv.</summary>
internal sealed class Roster
{
    public const string Everyone = "everyone";

    private readonly Dictionary<string, RosterEntry> byKey;

    private Roster(IReadOnlyList<RosterEntry> entries)
    {
        Entries = entries;
        People = [.. entries.Where(e => e.Type == RosterType.Person)];
        byKey = entries.ToDictionary(e => e.Key);
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<RosterEntry> Entries { get; }

    public IReadOnlyList<RosterEntry> People { get; }

    /// <summary>The people who have a calendar: all but the managers of people whose status is meant to be unknown.</summary>
    public IEnumerable<RosterEntry> CalendarOwners =>
        People.Where(p => TeamOf(p.Key).All(r => r.Status != SampleExpectations.UnknownStatus));

    public static Roster Read() => new(SampleTable.Read("roster.csv", Entry));

    public RosterEntry this[string key] =>
        byKey.TryGetValue(key, out var entry)
            ? entry
            : throw new InvalidDataException($"meetings.csv names {key}, who is not in roster.csv.");

    public RosterEntry? Owner(string address) => Entries.FirstOrDefault(e => e.HasAddress(address));

    public IEnumerable<RosterEntry> TeamOf(string manager) => People.Where(p => p.Manager == manager);

    public IEnumerable<RosterEntry> MembersOf(string group) => People.Where(p => group == Everyone || p.Groups.Contains(group));

    private static RosterEntry Entry(Func<string, string> cell) => new(cell("email"), cell("name"), TypeOf(cell("type")))
    {
        Manager = SampleTable.OrNull(cell("manager")),
        Title = SampleTable.OrNull(cell("title")),
        TimeZone = SampleTable.OrNull(cell("time_zone")) is { } zone ? DateTimeZoneProviders.Tzdb[zone] : DateTimeZone.Utc,
        Status = SampleTable.OrNull(cell("status")),
        SinceDays = SampleTable.OrNull(cell("since")) is { } days ? int.Parse(days, CultureInfo.InvariantCulture) : null,
        Aliases = SampleTable.Words(cell("aliases")),
        Groups = SampleTable.Words(cell("groups")),
    };

    private static RosterType TypeOf(string text) => text.Length == 0 ? RosterType.Person : Enum.Parse<RosterType>(text, ignoreCase: true);
}

using System.Collections.Frozen;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>
/// What stands in a calendar: the events that overlap the window, in any order, with all that the organiser knows of them. Asked anew at
/// every request, so that nothing need be kept of an organisation that is produced as it is read.
/// </summary>
public delegate IEnumerable<SimulatedEvent> CalendarOf(SimulatedUser owner, Interval window);

/// <summary>The organisation behind the simulator.</summary>
public sealed class Tenant
{
    private readonly FrozenDictionary<string, SimulatedUser> byName;

    public Tenant(IEnumerable<SimulatedUser> users, CalendarOf calendars, IEnumerable<SimulatedGroup>? groups = null)
    {
        (Users, Calendars, Groups) = ([.. users], calendars, [.. groups ?? []]);
        byName = Users
            .SelectMany(u => new[] { u.Id, u.UserPrincipalName }.Distinct(StringComparer.OrdinalIgnoreCase), (user, name) => (user, name))
            .ToFrozenDictionary(n => n.name, n => n.user, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Each event stands in the calendars of its organiser and of everybody invited.</summary>
    public static Tenant Of(IEnumerable<SimulatedUser> users, params IEnumerable<SimulatedEvent> events)
    {
        var all = events.ToList();
        return new Tenant(users, (owner, window) => all.Where(e => e.Overlaps(window) && e.StandsInCalendarOf(owner)));
    }

    public string Id { get; init; } = StableGuid.Of("tenant").ToString();

    public IReadOnlyList<SimulatedUser> Users { get; }

    public IReadOnlyList<SimulatedGroup> Groups { get; }

    internal CalendarOf Calendars { get; }

    /// <summary>By id or user principal name, as Graph's paths name somebody.</summary>
    public SimulatedUser? Find(string idOrPrincipalName) => byName.GetValueOrDefault(idOrPrincipalName);
}

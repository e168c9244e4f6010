using System.Collections.Frozen;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>
/// The content of a calendar: the events that overlap the window, in any order, with everything that the organiser knows. It is requested
/// each time, so that a generated organisation need not be kept in memory.
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

    /// <summary>Each event is in the calendars of its organiser and of everybody invited.</summary>
    public static Tenant Of(IEnumerable<SimulatedUser> users, params IEnumerable<SimulatedEvent> events)
    {
        var all = events.ToList();
        return new Tenant(users, (owner, window) => all.Where(e => e.Overlaps(window) && e.StandsInCalendarOf(owner)));
    }

    public string Id { get; init; } = StableGuid.Of("tenant").ToString();

    public IReadOnlyList<SimulatedUser> Users { get; }

    public IReadOnlyList<SimulatedGroup> Groups { get; }

    internal CalendarOf Calendars { get; }

    /// <summary>Finds a user by id or user principal name, as in Graph's paths.</summary>
    public SimulatedUser? Find(string idOrPrincipalName) => byName.GetValueOrDefault(idOrPrincipalName);
}

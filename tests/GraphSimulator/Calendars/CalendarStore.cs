using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The calendars as the tenant produces them, with what was changed since laid over. Only changes are kept.</summary>
internal sealed class CalendarStore(Tenant tenant, TimeProvider time)
{
    // An exception cannot be moved beyond its neighbours, so it lies near where it would take place by the rule.
    private static readonly Duration Reach = Duration.FromDays(60);

    /// <summary>How far around now a single meeting or a series is looked for by its id.</summary>
    private static readonly Duration Horizon = Duration.FromDays(400);

    private readonly ConcurrentDictionary<EditKey, EventEdit> edits = new();
    private readonly ConcurrentDictionary<(string Uid, Instant? OriginalStart), SimulatedEvent?> replaced = new();

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>What overlaps the window, by start.</summary>
    public IReadOnlyList<EventCopy> View(SimulatedUser owner, Interval window) =>
        [
            .. Events(owner, window)
                .Select(e => CopyOf(e, owner))
                .OrderBy(c => c.Event.Time.Start)
                .ThenBy(c => c.Event.Uid, StringComparer.Ordinal),
        ];

    /// <summary>The occurrences and exceptions of a series.</summary>
    public IReadOnlyList<EventCopy> Instances(SimulatedUser owner, string uid, Interval window) =>
        [.. View(owner, window).Where(c => c.Event.Uid == uid && c.IsOfSeries)];

    public EventCopy? Find(SimulatedUser owner, EventId id)
    {
        if (id.OriginalStart is { } start)
            return View(owner, new Interval(start - Reach, start + Reach))
                .FirstOrDefault(c => c.Event.Uid == id.Uid && c.Event.OriginalStart == start);
        var all = Events(owner, new Interval(Now - Horizon, Now + Horizon)).Where(e => e.Uid == id.Uid).ToList();
        if (all.Find(e => e.OriginalStart is null) is { } single)
            return CopyOf(single, owner);
        return all.Count > 0 ? MasterOf([.. all.OrderBy(e => e.OriginalStart)], owner) : null;
    }

    public EventEdit? EditOf(EditKey key) => edits.GetValueOrDefault(key);

    public void Save(EditKey key, EventEdit edit) => edits[key] = edit;

    /// <summary>In the place of the event of the same uid and original start, or in addition.</summary>
    public void Put(SimulatedEvent e) => replaced[(e.Uid, e.OriginalStart)] = e;

    public void Remove(SimulatedEvent e) => replaced[(e.Uid, e.OriginalStart)] = null;

    private IEnumerable<SimulatedEvent> Events(SimulatedUser owner, Interval window)
    {
        var produced = tenant.Calendars(owner, window).Where(e => e.Overlaps(window));
        return replaced.IsEmpty
            ? produced
            : produced.Where(e => !replaced.ContainsKey((e.Uid, e.OriginalStart)))
                .Concat(replaced.Values.OfType<SimulatedEvent>().Where(e => e.Overlaps(window) && e.StandsInCalendarOf(owner)));
    }

    private EventCopy CopyOf(SimulatedEvent e, SimulatedUser owner)
    {
        var occurrence = IsException(e, owner) ? EventKind.Exception : EventKind.Occurrence;
        var kind = e.OriginalStart is null ? EventKind.SingleInstance : occurrence;
        return Edited(new EventCopy(e, owner, kind, 0));
    }

    /// <summary>A master stands where its first occurrence does.</summary>
    private EventCopy MasterOf(IReadOnlyList<SimulatedEvent> occurrences, SimulatedUser owner)
    {
        var first = occurrences[0];
        var start = first.OriginalStart!.Value;
        var rule = first with { Time = new Interval(start, start + first.Time.Duration), IsException = false, IsCancelled = false };
        var every = occurrences
            .Zip(occurrences.Skip(1), (a, b) => b.OriginalStart!.Value - a.OriginalStart!.Value)
            .DefaultIfEmpty(Duration.FromDays(7))
            .Min();
        return Edited(new EventCopy(rule, owner, EventKind.SeriesMaster, 0) { Every = every });
    }

    private bool IsException(SimulatedEvent e, SimulatedUser owner) =>
        e.IsException || edits.ContainsKey(new(null, e.Uid, e.OriginalStart)) || edits.ContainsKey(new(owner.Id, e.Uid, e.OriginalStart));

    /// <summary>The organiser's changes first, the owner's own over them; a series' before those of one occurrence.</summary>
    private EventCopy Edited(EventCopy copy)
    {
        if (edits.IsEmpty)
            return copy;
        var occurrence = copy.IsOfSeries ? copy.Event.OriginalStart : null;
        EditKey[] keys =
        [
            new(null, copy.Event.Uid, null),
            new(null, copy.Event.Uid, occurrence),
            new(copy.Owner.Id, copy.Event.Uid, null),
            new(copy.Owner.Id, copy.Event.Uid, occurrence),
        ];
        return keys.Distinct().Select(EditOf).OfType<EventEdit>().Aggregate(copy, (c, edit) => edit.ApplyTo(c));
    }
}

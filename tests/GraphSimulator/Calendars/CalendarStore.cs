using System.Collections.Concurrent;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The calendars as the tenant produces them, with later changes applied. Only the changes are stored.</summary>
internal sealed class CalendarStore(Tenant tenant, TimeProvider time)
{
    // An exception cannot be moved past its neighbours, so it is close to its regular time.
    private static readonly Duration Reach = Duration.FromDays(60);

    /// <summary>How far before and after now to search for a single meeting or a series by id.</summary>
    private static readonly Duration Horizon = Duration.FromDays(400);

    private readonly ConcurrentDictionary<EditKey, EventEdit> edits = new();
    private readonly ConcurrentDictionary<(string Uid, Instant? OriginalStart), SimulatedEvent?> replaced = new();

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>The events that overlap the window, by start.</summary>
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

    /// <summary>Replaces the event with the same uid and original start, or adds it.</summary>
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

    /// <summary>A master has the start of its first occurrence.</summary>
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

    /// <summary>First the organiser's changes, then the owner's own; those of a series before those of one occurrence.</summary>
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

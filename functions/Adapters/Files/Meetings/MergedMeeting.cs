using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A meeting or series merged from all its copies, with its exceptions; lists the occurrences in an interval.</summary>
/// <param name="uid">Its UID.</param>
/// <param name="master">The single meeting or the series; null if only exceptions are known.</param>
/// <param name="exceptions">By the occurrence that each replaces. They are never changed.</param>
/// <param name="holders">Whose calendars contain it.</param>
internal sealed class MergedMeeting(
    string uid, IcsEvent? master, SortedDictionary<OccurrenceKey, IcsEvent> exceptions, MeetingHolders holders)
{
    private readonly KeyValuePair<OccurrenceKey, IcsEvent>[] thisAndFuture =
        exceptions.Count == 0 ? [] : [.. exceptions.Where(e => e.Value.IsThisAndFuture).Reverse()];

    public string Uid => uid;

    public IcsEvent? Master => master;

    public IReadOnlyDictionary<OccurrenceKey, IcsEvent> Exceptions => exceptions;

    public MeetingHolders Holders => holders;

    public bool IsOrganizersCopy { get; init; }

    /// <summary>The invitation, once for all occurrences.</summary>
    public IEnumerable<IcsEvent> Statements => master is null ? exceptions.Values : exceptions.Values.Prepend(master);

    /// <summary>The meeting, or the first occurrence of the series; if no occurrence is left, the start of the series, cancelled.</summary>
    public MeetingOccurrence First
    {
        get
        {
            if (master is null)
            {
                return Exception(exceptions.First());
            }

            // A master always has a start.
            var first = master.Recurrence is null ? master.Start!.Value : master.Recurrence.First ?? master.Start!.Value;
            var key = KeyOf(first);
            if (master.Recurrence is null)
            {
                return Single(master);
            }

            var series = master.Recurrence.First is null ? master with { IsCancelled = true } : master;
            return exceptions.TryGetValue(key, out var exception)
                ? Exception(new(key, exception))
                : Occurrence(series, first, null, key);
        }
    }

    /// <summary>A copy with each statement replaced.</summary>
    public MergedMeeting With(Func<OccurrenceKey?, IcsEvent, IcsEvent> replace) =>
        new(
            uid,
            master is null ? null : replace(null, master),
            exceptions.Count == 0 ? exceptions : new(exceptions.ToDictionary(e => e.Key, e => replace(e.Key, e.Value))),
            holders)
        {
            IsOrganizersCopy = IsOrganizersCopy,
        };

    /// <summary>A copy with one more exception.</summary>
    public MergedMeeting With(OccurrenceKey key, IcsEvent exception) =>
        new(uid, master, new(exceptions) { [key] = exception }, holders) { IsOrganizersCopy = IsOrganizersCopy };

    public OccurrenceKey KeyOf(IcsMoment original) => OccurrenceKey.Of(original, master?.Start);

    /// <summary>Whether the series has this occurrence by its rule, not by an exception.</summary>
    public IcsMoment? Regular(OccurrenceKey key, IcsMoment original) =>
        master?.Recurrence?.Around(new Interval(original.Instant, original.Instant))
            .Where(o => KeyOf(o.Start) == key).Select(o => (IcsMoment?)o.Start).FirstOrDefault();

    /// <summary>The occurrences that start within the window, in order of start.</summary>
    public IEnumerable<MeetingOccurrence> StartingIn(Interval window) =>
        Regulars(window)
            .Concat(exceptions.Select(Exception))
            .Where(o => window.Contains(o.Event.Time.Start))
            .OrderBy(o => o.Event.Time.Start);

    /// <summary>The occurrences that overlap the window.</summary>
    public IEnumerable<CalendarEvent> Overlapping(Interval window)
    {
        var longest = Statements.Select(s => s.Length?.Longest ?? Duration.Zero).Max();
        return StartingIn(new Interval(window.Start - longest, window.End)).Select(o => o.Event).Where(e => e.Time.End > window.Start);
    }

    public MeetingOccurrence Exception(KeyValuePair<OccurrenceKey, IcsEvent> exception)
    {
        var (key, icsEvent) = exception;
        var effective = master is { IsCancelled: true } ? icsEvent with { IsCancelled = true } : icsEvent;
        return new MeetingOccurrence(
            // An exception has a start: its own, or that of the occurrence it replaces.
            Event(effective, icsEvent.Start!.Value, icsEvent.Length ?? master?.Length ?? IcsLength.None, key.Id(uid)), key);
    }

    private IEnumerable<MeetingOccurrence> Regulars(Interval window)
    {
        if (master is null)
        {
            return [];
        }

        if (master.Recurrence is null)
        {
            // A master always has a start.
            return exceptions.Count > 0 && exceptions.ContainsKey(KeyOf(master.Start!.Value)) ? [] : [Single(master)];
        }

        var shift = thisAndFuture.Select(t => Duration.Max(Shift(t.Value), -Shift(t.Value))).Append(Duration.Zero).Max();
        return master.Recurrence.Around(new Interval(window.Start - shift, window.End + shift))
            .Select(o => (o.Start, o.Length, Key: KeyOf(o.Start)))
            .Where(o => !exceptions.ContainsKey(o.Key))
            .Select(o => Changed(o.Key) is { } later ? Later(later, o.Start, o.Key) : Occurrence(master, o.Start, o.Length, o.Key));
    }

    private IcsEvent? Changed(OccurrenceKey key)
    {
        foreach (var change in thisAndFuture)
        {
            if (change.Key.CompareTo(key) <= 0)
            {
                return change.Value;
            }
        }

        return null;
    }

    private MeetingOccurrence Later(IcsEvent change, IcsMoment original, OccurrenceKey key)
    {
        var start = original with { Local = original.Local.PlusTicks(Shift(change).BclCompatibleTicks) };
        // Only a series has later ones.
        return Occurrence(master!.IsCancelled ? change with { IsCancelled = true } : change, start, null, key);
    }

    // All later occurrences move by the same amount of local time (RFC 5545, 3.8.4.4).
    private Duration Shift(IcsEvent change)
    {
        var series = master!.Start!.Value; // only a series has later ones, and a master has a start
        LocalDateTime In(IcsMoment moment) => moment.IsDate && !series.IsDate ? moment.Local : moment.In(series).Local;
        // A change has a start, and an exception an original.
        return In(change.Start!.Value).InUtc().ToInstant() - change.RecurrenceId!.Value.In(series).Local.InUtc().ToInstant();
    }

    private MeetingOccurrence Single(IcsEvent single) =>
        new(Event(single, single.Start!.Value, single.Length ?? IcsLength.None, new EventId(uid)), null); // a master always has a start

    private MeetingOccurrence Occurrence(IcsEvent icsEvent, IcsMoment start, IcsLength? length, OccurrenceKey key) =>
        // Only a series has occurrences.
        new(Event(icsEvent, start, length ?? icsEvent.Length ?? master!.Length ?? IcsLength.None, key.Id(uid)), key);

    private CalendarEvent Event(IcsEvent icsEvent, IcsMoment start, IcsLength length, EventId id)
    {
        var instant = start.Instant;
        return new CalendarEvent(id, new Interval(instant, length.After(instant, start.Zone)))
        {
            Series = icsEvent.Recurrence is null && !icsEvent.IsException ? null : new SeriesId(uid),
            IsAllDay = icsEvent.IsAllDay,
            IsCancelled = icsEvent.IsCancelled,
            ShowAs = icsEvent.ShowAs,
            IsPrivate = icsEvent.IsPrivate,
            IsOrganizerCopy = IsOrganizersCopy,
            Organizer = icsEvent.Organizer,
            SentBy = icsEvent.SentBy,
            Attendees = icsEvent.Attendees,
        };
    }
}

/// <param name="Key">Null for a single meeting.</param>
internal sealed record MeetingOccurrence(CalendarEvent Event, OccurrenceKey? Key);

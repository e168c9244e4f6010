using System.Globalization;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Reads one VEVENT, or reports the line at which it is invalid.</summary>
internal sealed class IcsEventReader(IcsSource source, IcsComponent component, IcsWarnings warnings)
{
    /// <summary>Events that <see cref="Read"/> could not read and that may have been 1:1s.</summary>
    public IcsUnreadable? Unreadable { get; private set; }

    /// <summary>Null, with a warning added, if it is invalid or not a meeting.</summary>
    public IcsEvent? Read()
    {
        var uid = IcsUid.Of(component) ?? MadeUid();
        var times = new IcsTimeReader(source, component, uid, warnings);
        return source.Method == "CANCEL" ? Cancellation(uid, times) : MergedMeeting(uid, times);
    }

    /// <summary>One event per attendee who replies; null, with a warning added, if it is invalid.</summary>
    public IReadOnlyList<IcsReply>? ReadReplies()
    {
        if (IcsUid.Of(component) is not { } uid)
        {
            warnings.AddSkipped(
                component.Line,
                say => say.CalendarReplyWithoutUid,
                say => say.CalendarRemoveOrExportIt);
            return null;
        }

        var times = new IcsTimeReader(source, component, uid, warnings);
        var original = times.Original();
        var invited = Invited();
        var answers = invited.Attendees;
        if (times.Fault is { } fault)
        {
            return Skip<IReadOnlyList<IcsReply>>(uid, fault.Line, fault.Fault);
        }

        return answers.Count == 0
            ? Skip<IReadOnlyList<IcsReply>>(
                uid, component.Line, new FileFault(say => say.CalendarReplyWithoutAttendee, say => say.CalendarRemoveIt))
            : answers
                .Select(a => new IcsReply(source, component.Line, uid, original, Sequence(), Stamp(), a) { Organizer = invited.Organizer })
                .ToList();
    }

    private string MadeUid()
    {
        warnings.Add(component.Line, say => say.CalendarNoUid, say => say.CalendarAddUid);
        return IcsUid.Made(component);
    }

    private IcsEvent? MergedMeeting(string uid, IcsTimeReader times)
    {
        var original = times.Original();
        if (times.Fault is { } broken)
        {
            return SkipUnreadable(uid, broken, times.NeverHappens, null);
        }

        var start = times.Start();
        if (start is null && times.Fault is null)
        {
            var noStart = new FileFault(say => say.CalendarNoStart, say => say.CalendarAddOne);
            return SkipUnreadable(uid, (component.Line, noStart), neverHappens: false, null);
        }

        var isAllDay = IsAllDay(start);
        var length = start is { } from ? times.Length(from, isAllDay) : null;
        var recurrence = start is { } first && original is null ? times.Recurrence(first) : null;
        if (times.Fault is { } fault)
        {
            return original is { } slot
                ? Vacated(uid, slot, fault, times.NeverHappens)
                : SkipUnreadable(uid, fault, times.NeverHappens, start);
        }

        WarnOfRuleInException(uid, original);
        return Event(uid) with
        {
            Start = start,
            Length = length ?? (start is { IsDate: true } ? IcsLength.OneDay : IcsLength.None),
            RecurrenceId = original,
            IsThisAndFuture = original is not null && IsThisAndFuture(uid),
            Recurrence = recurrence,
            IsAllDay = isAllDay,
        };
    }

    /// <summary>A cancellation need not repeat the time of the meeting.</summary>
    private IcsEvent? Cancellation(string uid, IcsTimeReader times)
    {
        var original = times.Original();
        var start = times.Start() ?? original;
        var isAllDay = IsAllDay(start);
        var length = start is { } from ? times.Length(from, isAllDay) : null;
        var recurrence = start is { } first && original is null ? times.Recurrence(first) : null;
        if (times.Fault is { } fault)
        {
            return Skip<IcsEvent>(uid, fault.Line, fault.Fault);
        }

        var defaultLength = start is { IsDate: true } ? IcsLength.OneDay : IcsLength.None;
        return Event(uid) with
        {
            Start = start,
            Length = length ?? (component.Find("DTSTART") is null ? null : defaultLength),
            RecurrenceId = original,
            IsThisAndFuture = original is not null && IsThisAndFuture(uid),
            Recurrence = recurrence,
            IsAllDay = isAllDay,
            IsCancelled = true,
        };
    }

    /// <summary>An occurrence that was moved to an unreadable time did not take place at its original time.</summary>
    private IcsEvent Vacated(string uid, IcsMoment slot, (int Line, FileFault Fault) fault, bool neverHappens)
    {
        var reason = fault.Fault.What;
        warnings.AddSkipped(fault.Line, say => say.CalendarSkippedWithOccurrence(uid, reason(say)), fault.Fault.Remedy);
        Unreadable = neverHappens ? null : IcsUnreadable.Of(Event(uid), at: null);
        return Event(uid) with
        {
            Start = slot,
            Length = IcsLength.None,
            RecurrenceId = slot,
            IsThisAndFuture = IsThisAndFuture(uid),
            IsCancelled = true,
        };
    }

    /// <summary>Everything except its times.</summary>
    private IcsEvent Event(string uid)
    {
        var invited = Invited();
        return new IcsEvent(source, component.Line, uid)
        {
            Sequence = Sequence(),
            Stamp = Stamp(),
            IsCancelled = component.Text("STATUS")?.ToUpperInvariant() is "CANCELLED" or "CANCELED",
            ShowAs = IcsShowAs.Of(component),
            IsPrivate = component.Text("CLASS")?.ToUpperInvariant() is not (null or "" or "PUBLIC" or "DEFAULT"),
            Organizer = invited.Organizer,
            SentBy = component.Find("ORGANIZER") is { } sender ? IcsPerson.SentBy(sender) : null,
            Attendees = invited.Attendees,
        };
    }

    private bool IsAllDay(IcsMoment? start) =>
        start is { IsDate: true } || IsTrue("X-MICROSOFT-CDO-ALLDAYEVENT") || IsTrue("X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT");

    /// <summary>Skips an event that may have been a 1:1.</summary>
    private IcsEvent? SkipUnreadable(string uid, (int Line, FileFault Fault) fault, bool neverHappens, IcsMoment? start)
    {
        var repeats = component.Find("RRULE") is not null || component.Find("RDATE") is not null;
        Unreadable = neverHappens ? null : IcsUnreadable.Of(Event(uid), repeats ? null : start?.Instant);
        return Skip<IcsEvent>(uid, fault.Line, fault.Fault);
    }

    private T? Skip<T>(string uid, int line, FileFault fault)
        where T : class
    {
        warnings.AddSkipped(line, say => say.CalendarSkipped(uid, fault.What(say)), fault.Remedy);
        return null;
    }

    private bool IsThisAndFuture(string uid)
    {
        var property = component.Find("RECURRENCE-ID")!.Value; // Only called for exceptions, which have one.
        var range = property.Parameter("RANGE")?.ToUpperInvariant();
        if (range is not (null or "THISANDFUTURE"))
        {
            warnings.Add(property.Line, say => say.CalendarObsoleteRange(range, uid), say => say.CalendarNewerProgram);
        }

        return range == "THISANDFUTURE";
    }

    // Notes repeats the new time of a moved occurrence as an RDATE, which adds nothing.
    private void WarnOfRuleInException(string uid, IcsMoment? original)
    {
        if (original is not null && component.Find("RRULE") is { } rule)
        {
            warnings.Add(rule.Line, say => say.CalendarRuleInException(uid), say => say.CalendarRemoveRule);
        }
    }

    private IcsInvitees Invited()
    {
        var invited = IcsInvitees.Read(component, source);
        foreach (var line in invited.Nameless)
        {
            warnings.Add(line, say => say.CalendarNamelessAttendee, say => say.CalendarCorrectLine);
        }

        return invited;
    }

    private int Sequence() =>
        int.TryParse(component.Text("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    private Instant Stamp() => Stamp("LAST-MODIFIED") ?? Stamp("DTSTAMP") ?? Instant.MinValue;

    private Instant? Stamp(string name) =>
        IcsMoment.TryParse(component.Text(name), out var time, out _, out _) ? time.InUtc().ToInstant() : null;

    private bool IsTrue(string name) => string.Equals(component.Text(name), "TRUE", StringComparison.OrdinalIgnoreCase);
}

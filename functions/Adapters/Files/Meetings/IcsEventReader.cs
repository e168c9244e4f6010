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
                "this reply (METHOD:REPLY) has no UID, so we cannot tell which meeting it belongs to; remove it, or export it again");
            return null;
        }

        var times = new IcsTimeReader(source, component, uid, warnings);
        var original = times.Original();
        var invited = Invited();
        var answers = invited.Attendees;
        if (times.Fault is { } fault)
        {
            return Skip<IReadOnlyList<IcsReply>>(uid, fault.Line, fault.Message);
        }

        return answers.Count == 0
            ? Skip<IReadOnlyList<IcsReply>>(
                uid, component.Line, "this reply (METHOD:REPLY) has no ATTENDEE, so we cannot tell who sent it; remove it")
            : answers
                .Select(a => new IcsReply(source, component.Line, uid, original, Sequence(), Stamp(), a) { Organizer = invited.Organizer })
                .ToList();
    }

    private string MadeUid()
    {
        warnings.Add(
            component.Line,
            "this event has no UID, which identifies the copies of a meeting, so one is made from its times and people; add a UID, or "
                + "export the calendar again");
        return IcsUid.Made(component);
    }

    private IcsEvent? MergedMeeting(string uid, IcsTimeReader times)
    {
        var original = times.Original();
        if (times.Fault is { } broken)
        {
            return SkipUnreadable(uid, broken.Line, broken.Message, times.NeverHappens, null);
        }

        var start = times.Start();
        if (start is null && times.Fault is null)
        {
            return SkipUnreadable(uid, component.Line, "it has no DTSTART; add one, or export the calendar again", false, null);
        }

        var isAllDay = IsAllDay(start);
        var length = start is { } from ? times.Length(from, isAllDay) : null;
        var recurrence = start is { } first && original is null ? times.Recurrence(first) : null;
        if (times.Fault is { } fault)
        {
            return original is { } slot
                ? Vacated(uid, slot, fault, times.NeverHappens)
                : SkipUnreadable(uid, fault.Line, fault.Message, times.NeverHappens, start);
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
            return Skip<IcsEvent>(uid, fault.Line, fault.Message);
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
    private IcsEvent Vacated(string uid, IcsMoment slot, (int Line, string Message) fault, bool neverHappens)
    {
        warnings.AddSkipped(
            fault.Line, $"the event with UID {uid} is skipped, and so is the occurrence of its series that it replaces: {fault.Message}");
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
    private IcsEvent? SkipUnreadable(string uid, int line, string message, bool neverHappens, IcsMoment? start)
    {
        var repeats = component.Find("RRULE") is not null || component.Find("RDATE") is not null;
        Unreadable = neverHappens ? null : IcsUnreadable.Of(Event(uid), repeats ? null : start?.Instant);
        return Skip<IcsEvent>(uid, line, message);
    }

    private T? Skip<T>(string uid, int line, string message)
        where T : class
    {
        warnings.AddSkipped(line, $"the event with UID {uid} is skipped: {message}");
        return null;
    }

    private bool IsThisAndFuture(string uid)
    {
        var property = component.Find("RECURRENCE-ID")!.Value; // Only called for exceptions, which have one.
        var range = property.Parameter("RANGE")?.ToUpperInvariant();
        if (range is not (null or "THISANDFUTURE"))
        {
            warnings.Add(property.Line, $"RANGE={range} of UID {uid} is obsolete (RFC 5545, 3.2.13), so only this occurrence changes; "
                + "export the calendar again from a newer program");
        }

        return range == "THISANDFUTURE";
    }

    // Notes repeats the new time of a moved occurrence as an RDATE, which adds nothing.
    private void WarnOfRuleInException(string uid, IcsMoment? original)
    {
        if (original is not null && component.Find("RRULE") is { } rule)
        {
            warnings.Add(
                rule.Line,
                $"an exception to UID {uid} has its own RRULE, which is ignored because an exception is a single occurrence; "
                    + "remove the RRULE, or give the new series its own UID");
        }
    }

    private IcsInvitees Invited()
    {
        var invited = IcsInvitees.Read(component, source);
        foreach (var line in invited.Nameless)
        {
            warnings.Add(
                line, "this ATTENDEE has neither an address nor a name and is ignored; correct the line, or export the calendar again");
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

using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Reads one VEVENT, or says at which line it is broken.</summary>
internal sealed class IcsEventReader(IcsSource source, IcsComponent component, List<IcsWarning> warnings)
{
    private readonly IcsTimeReader times = new(source);

    /// <summary>Null, and one warning more, when it is broken or no meeting.</summary>
    public IcsEvent? Read()
    {
        var uid = Uid();
        return uid is null ? null : Event(uid);
    }

    /// <summary>One for each who answers; null, and one warning more, when it is broken.</summary>
    public IReadOnlyList<IcsReply>? ReadReplies()
    {
        if (Uid() is not { } uid)
        {
            return null;
        }

        var original = RecurrenceId();
        var answers = Attendees();
        if (times.Fault is { } fault)
        {
            return Skip<IReadOnlyList<IcsReply>>(uid, fault.Line, fault.Message);
        }

        return answers.Count == 0
            ? Skip<IReadOnlyList<IcsReply>>(uid, component.Line, "this answer (METHOD:REPLY) has no ATTENDEE, so nobody gave it; remove it")
            : answers.Select(a => new IcsReply(source, component.Line, uid, original, Sequence(), Stamp(), a)).ToList();
    }

    private string? Uid()
    {
        if (component.Text("UID") is { Length: > 0 } uid)
        {
            return uid;
        }

        WarnOfSkipped(component.Line, "this event is skipped: it has no UID, by which copies of a meeting are known; add one, or export the calendar again");
        return null;
    }

    private IcsEvent? Event(string uid)
    {
        var isMessage = source.Method == "CANCEL";
        var start = component.Find("DTSTART") is { } written ? times.Moment(written, null) : null;
        var original = RecurrenceId();
        start ??= isMessage && times.Fault is null ? original : null;
        if (start is null && times.Fault is null && !isMessage)
        {
            return Skip<IcsEvent>(uid, component.Line, "it has no DTSTART; add one, or export the calendar again");
        }

        var isAllDay = start is { IsDate: true } || IsTrue("X-MICROSOFT-CDO-ALLDAYEVENT") || IsTrue("X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT");
        var length = start is { } from ? times.Length(component, from, isAllDay) : null;
        var recurrence = start is { } first && original is null ? times.Recurrence(component, first) : null;
        if (times.Fault is { } fault)
        {
            return Skip<IcsEvent>(uid, fault.Line, fault.Message);
        }

        WarnOfRuleInException(uid, original);
        return new IcsEvent(source, component.Line, uid)
        {
            Sequence = Sequence(),
            Stamp = Stamp(),
            Start = start,
            Length = length ?? (isMessage && component.Find("DTSTART") is null ? null : start is { IsDate: true } ? IcsLength.OneDay : IcsLength.None),
            RecurrenceId = original,
            IsThisAndFuture = original is not null && IsThisAndFuture(uid),
            Recurrence = recurrence,
            IsAllDay = isAllDay,
            IsCancelled = isMessage || Is("STATUS", "CANCELLED"),
            ShowAs = IcsShowAs.Of(component),
            IsPrivate = component.Text("CLASS")?.ToUpperInvariant() is not (null or "" or "PUBLIC" or "DEFAULT"),
            Organizer = component.Find("ORGANIZER") is { } organizer ? IcsPerson.Read(organizer) : null,
            SentBy = component.Find("ORGANIZER") is { } sender ? IcsPerson.SentBy(sender) : null,
            Attendees = Attendees(),
        };
    }

    private T? Skip<T>(string uid, int line, string message)
        where T : class
    {
        WarnOfSkipped(line, $"the event with UID {uid} is skipped: {message}");
        return null;
    }

    private void WarnOfSkipped(int line, string message) => warnings.Add(new IcsWarning(source.File, line, message) { IsSkippedEvent = true });

    private void Warn(int line, string message) => warnings.Add(new IcsWarning(source.File, line, message));

    private IcsMoment? RecurrenceId() => component.Find("RECURRENCE-ID") is { } id ? times.Moment(id, null) : null;

    private bool IsThisAndFuture(string uid)
    {
        var property = component.Find("RECURRENCE-ID")!.Value;
        var range = property.Parameter("RANGE")?.ToUpperInvariant();
        if (range is not (null or "THISANDFUTURE"))
        {
            Warn(property.Line, $"RANGE={range} of UID {uid} is out of use (RFC 5545, 3.2.13), so only this occurrence changes; "
                + "export the calendar again with a newer program");
        }

        return range == "THISANDFUTURE";
    }

    // Notes repeats the new time of a moved occurrence as RDATE, which says nothing new.
    private void WarnOfRuleInException(string uid, IcsMoment? original)
    {
        if (original is not null && component.Find("RRULE") is { } rule)
        {
            Warn(rule.Line, $"an exception of UID {uid} has a rule of its own, which is ignored: an exception is one occurrence; "
                + "remove the RRULE, or give the new series a UID of its own");
        }
    }

    private List<Attendee> Attendees()
    {
        var attendees = new List<Attendee>();
        foreach (var property in component.All("ATTENDEE"))
        {
            if (IcsPerson.Read(property) is { } attendee)
            {
                attendees.Add(attendee);
            }
            else
            {
                Warn(property.Line, "this ATTENDEE has neither address nor name and is not counted; correct the line, or export the calendar again");
            }
        }

        return attendees;
    }

    private int Sequence() => int.TryParse(component.Text("SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    private Instant Stamp() => Stamp("LAST-MODIFIED") ?? Stamp("DTSTAMP") ?? Instant.MinValue;

    private Instant? Stamp(string name) => IcsMoment.TryParse(component.Text(name), out var time, out _, out _) ? time.InUtc().ToInstant() : null;

    private bool IsTrue(string name) => Is(name, "TRUE");

    private bool Is(string name, string value) => string.Equals(component.Text(name), value, StringComparison.OrdinalIgnoreCase);
}

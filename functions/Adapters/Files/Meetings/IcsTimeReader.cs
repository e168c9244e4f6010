using NodaTime;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Reads the times of one event. The first that is not readable is its fault, and the event's.</summary>
internal sealed class IcsTimeReader(IcsSource source)
{
    /// <summary>Where the event is broken, how, and what to do.</summary>
    public (int Line, string Message)? Fault { get; private set; }

    /// <param name="like">The start of the event: a time without a zone is in its zone.</param>
    public IcsMoment? Moment(IcsProperty property, IcsMoment? like) => Moment(property, property.Text, like);

    /// <summary>Null when nothing in the event says it, or it is at fault.</summary>
    public IcsLength? Length(IcsComponent component, IcsMoment start, bool isAllDay)
    {
        if (component.Find("DTEND") is { } end)
        {
            return Moment(end, start) is { } to ? Positive(end, Between(start, to, isAllDay)) : null;
        }

        if (component.Find("DURATION") is not { } duration)
        {
            return null;
        }

        return IcsLength.TryParse(duration.Text, out var length)
            ? Positive(duration, length)
            : Fail<IcsLength>(duration, $"DURATION '{Shown(duration.Text)}' is no duration; write PT30M, or export it again");
    }

    /// <summary>Null for what does not repeat, or is at fault.</summary>
    public IcsRecurrence? Recurrence(IcsComponent component, IcsMoment start)
    {
        var rules = component.All("RRULE").Select(p => Rule(p, start)).ToList();
        var exceptRules = component.All("EXRULE").Select(p => Rule(p, start)).ToList();
        var dates = component.All("RDATE").SelectMany(p => Split(p).Select(text => Date(p, text, start))).ToList();
        var except = component.All("EXDATE").SelectMany(p => Split(p).Select(text => Moment(p, text, start))).ToList();
        if (Fault is not null || rules.Count + dates.Count == 0)
        {
            return null;
        }

        var recurrence = new IcsRecurrence(
            start,
            (rules.OfType<IcsRule>().ToList(), exceptRules.OfType<IcsRule>().ToList()),
            dates.Select(d => d!.Value).ToList(),
            except.Select(d => d!.Value).ToList());
        return recurrence.EverHappens ? recurrence : FailRule(component.Find("RRULE")!.Value);
    }

    private static string[] Split(IcsProperty property) => property.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private IcsMoment? Moment(IcsProperty property, string text, IcsMoment? like)
    {
        if (!IcsMoment.TryParse(text, out var local, out var isDate, out var isUtc))
        {
            return Fail<IcsMoment>(property, $"{property.Name} '{Shown(text)}' is no date; write it as 20261231T090000, or export the calendar again");
        }

        if (isDate || string.Equals(property.Parameter("VALUE"), "DATE", StringComparison.OrdinalIgnoreCase))
        {
            return new IcsMoment(local.Date.AtMidnight(), like?.Zone ?? source.Floating, IcsMomentKind.Date);
        }

        if (isUtc)
        {
            return new IcsMoment(local, DateTimeZone.Utc, IcsMomentKind.Zoned);
        }

        if (property.Parameter("TZID") is not { } tzid)
        {
            return like is { Kind: IcsMomentKind.Zoned } same ? same with { Local = local } : new IcsMoment(local, source.Floating, IcsMomentKind.Floating);
        }

        return source.Zones.Find(tzid) is { } zone
            ? new IcsMoment(local, zone, IcsMomentKind.Zoned)
            : Fail<IcsMoment>(property, $"nobody says what its time zone '{Shown(tzid)}' is; "
                + "export the calendar with its time zones (VTIMEZONE), or use a name such as Europe/Berlin");
    }

    private Repetition? Date(IcsProperty property, string text, IcsMoment start)
    {
        // A period: start/end or start/duration (RFC 5545, 3.3.9).
        var parts = text.Split('/');
        if (Moment(property, parts[0], start) is not { } from)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new Repetition(from, null);
        }

        return IcsLength.TryParse(parts[1], out var length) ? new Repetition(from, length)
            : Moment(property, parts[1], from) is { } to && Positive(property, Between(from, to, isAllDay: false)) is { } between ? new Repetition(from, between)
            : null;
    }

    private IcsRule? Rule(IcsProperty property, IcsMoment start)
    {
        var rule = IcsRule.Parse(property.Text, start.Local, start.IsDate, utc => utc.InUtc().WithZone(start.Zone).LocalDateTime);
        if (rule is null)
        {
            FailRule(property);
        }

        return rule;
    }

    private IcsRecurrence? FailRule(IcsProperty property)
    {
        Fail<IcsLength>(property, $"{property.Name} '{Shown(property.Text)}' is no rule that a meeting can follow; "
            + "write it as FREQ=WEEKLY;BYDAY=MO, or export the calendar again");
        return null;
    }

    private static IcsLength Between(IcsMoment start, IcsMoment end, bool isAllDay)
    {
        if (!isAllDay || end.Local.TimeOfDay != start.Local.TimeOfDay)
        {
            return new IcsLength(0, end.Instant - start.Instant);
        }

        // Some programs end an all-day event on the day on which it starts.
        var days = Period.DaysBetween(start.Local.Date, end.Local.Date);
        return days == 0 ? IcsLength.OneDay : new IcsLength(days, Duration.Zero);
    }

    private IcsLength? Positive(IcsProperty property, IcsLength length) =>
        length.IsNegative ? Fail<IcsLength>(property, $"it ends before it starts; correct {property.Name}, or export the calendar again") : length;

    private T? Fail<T>(IcsProperty property, string message)
        where T : struct
    {
        Fault ??= (property.Line, message);
        return null;
    }

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "...";
}

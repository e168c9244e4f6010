using NodaTime;
using OutlookOneOnOne.Core.Messages;
using static OutlookOneOnOne.Adapters.Files.Meetings.IcsWarnings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Reads the times of one event. Its start and its length must be readable; the first of them that is not becomes the event's fault. A date
/// or part of a rule that cannot be read is ignored.
/// </summary>
internal sealed class IcsTimeReader(IcsSource source, IcsComponent component, string uid, IcsWarnings warnings)
{
    private readonly IcsMomentReader moments = new(source, component, warnings);

    /// <summary>The line at which the event is invalid, the reason, and the remedy.</summary>
    public (int Line, FileFault Fault)? Fault { get; private set; }

    /// <summary>The fault belongs to an event that never takes place, or not at a time that matters.</summary>
    public bool NeverHappens { get; private set; }

    /// <summary>Null if the event has none, or it is invalid.</summary>
    public IcsMoment? Start() =>
        component.Find("DTSTART") is { } written ? OrFault(written, moments.Read(written, written.Text, null)) : null;

    /// <summary>The original start of the occurrence that an exception replaces; null if the event has none, or it is invalid.</summary>
    public IcsMoment? Original() =>
        component.Find("RECURRENCE-ID") is { } written ? OrFault(written, moments.Read(written, written.Text, null)) : null;

    /// <summary>Null if the event does not contain it, or it is invalid.</summary>
    public IcsLength? Length(IcsMoment start, bool isAllDay)
    {
        if (component.Find("DTEND") is not { } end)
        {
            return component.Find("DURATION") is { } duration ? Lasting(duration) : null;
        }

        var to = moments.Read(end, end.Text, start);
        var length = to is { } time ? Between(start, time, isAllDay) : (IcsLength?)null;
        if (length is not { IsNegative: false } && Instead(end) is { } said)
        {
            return said;
        }

        return OrFault(end, to) is null ? null : Positive(end, length!.Value); // there is an end
    }

    /// <summary>Null if the event does not repeat, or its rule is invalid.</summary>
    public IcsRecurrence? Recurrence(IcsMoment start)
    {
        var rules = Rules("RRULE").Select(p => Rule(p, start) ?? FailRule(p)).OfType<IcsRule>().ToList();
        var exceptRules = Rules("EXRULE").Select(p => Rule(p, start) ?? IgnoreRule(p)).OfType<IcsRule>().ToList();
        var dates = Dates("RDATE", (property, text) => Date(property, text, start));
        var except = Dates("EXDATE", (property, text) => moments.Read(property, text, start));
        if (Fault is not null || rules.Count + dates.Count == 0)
        {
            return null;
        }

        if (rules.Count > 0 && dates.Count == 0 && rules.TrueForAll(r => r.EndsBeforeItStarts))
        {
            var rule = Rules("RRULE")[0]; // rules.Count proves that there is one.
            Fail<IcsLength>(rule, say => say.CalendarNeverHappens, say => say.CalendarCorrectOneOrRemove);
            NeverHappens = true;
            return null;
        }

        var recurrence = new IcsRecurrence(start, (rules, exceptRules), dates, except);
        if (recurrence.HasOccurrences)
        {
            return recurrence;
        }

        FailRule(Rules("RRULE")[^1]); // Only a rule can fail to match.
        return null;
    }

    private IcsLength? Lasting(IcsProperty duration) =>
        IcsLength.TryParse(duration.Text, out var length)
            ? Positive(duration, length)
            : Fail<IcsLength>(duration, say => say.CalendarNotADuration(Excerpt(duration.Text)), say => say.CalendarWriteDuration);

    /// <summary>Its DURATION, if it has one in addition to an invalid end.</summary>
    private IcsLength? Instead(IcsProperty end)
    {
        if (component.Find("DURATION") is not { } duration
            || !IcsLength.TryParse(duration.Text, out var length) || length.IsNegative)
        {
            return null;
        }

        warnings.Add(
            end.Line,
            say => say.CalendarDurationInstead(Excerpt(end.Text), Excerpt(uid)),
            say => say.CalendarRemoveOneOfThem);
        return length;
    }

    private List<IcsProperty> Rules(string name)
    {
        // Some programs write a rule without a value for a meeting that does not repeat.
        var rules = component.All(name).Where(p => !p.Value.Span.IsWhiteSpace()).Take(source.Budget.Rules + 1).ToList();
        if (rules.Count > source.Budget.Rules)
        {
            var most = source.Budget.Rules;
            Fail<IcsLength>(rules[^1], say => say.CalendarTooManyRules(most, name), say => say.CalendarShortenSeries);
            return [];
        }

        return rules;
    }

    private List<T> Dates<T>(string name, Func<IcsProperty, string, T?> parse)
        where T : struct
    {
        var dates = new List<T>();
        var read = 0;
        foreach (var (property, text) in component.All(name).SelectMany(Split))
        {
            if (++read > source.Budget.Dates)
            {
                var most = source.Budget.Dates;
                Fail<IcsLength>(property, say => say.CalendarTooManyDates(most, name), say => say.CalendarShortenSeries);
                break;
            }

            if (parse(property, text) is { } date)
            {
                dates.Add(date);
            }
            else
            {
                warnings.Add(property.Line, IgnoredDate(name, text), say => say.CalendarWriteTime);
            }
        }

        return dates;
    }

    private static IEnumerable<(IcsProperty Property, string Text)> Split(IcsProperty property) => property.Text
        .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(text => (property, text));

    private T? OrFault<T>(IcsProperty property, T? read)
        where T : struct
    {
        NeverHappens |= read is null && IcsMomentReader.IsFarAway(property.Text);
        return read
            ?? Fail<T>(property, WrongDate(property), say => say.CalendarWriteTime);
    }

    private Func<IFileFaultsMessages, string> IgnoredDate(string name, string text)
    {
        var (excerpt, id, isFarAway) = (Excerpt(text), Excerpt(uid), IcsMomentReader.IsFarAway(text));
        return say => isFarAway ? say.CalendarIgnoredFarDate(name, excerpt, id) : say.CalendarIgnoredNotADate(name, excerpt, id);
    }

    private static Func<IFileFaultsMessages, string> WrongDate(IcsProperty property)
    {
        var (name, text) = (property.Name, Excerpt(property.Text));
        return IcsMomentReader.IsFarAway(property.Text) ? say => say.CalendarFarDate(name, text) : say => say.CalendarNotADate(name, text);
    }

    private Repetition? Date(IcsProperty property, string text, IcsMoment start)
    {
        // A period: start/end or start/duration (RFC 5545, 3.3.9).
        var parts = text.Split('/');
        if (moments.Read(property, parts[0], start) is not { } from)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new Repetition(from, null);
        }

        if (!IcsLength.TryParse(parts[1], out var length))
        {
            if (moments.Read(property, parts[1], from) is not { } to)
            {
                return null;
            }

            length = Between(from, to, isAllDay: false);
        }

        return length.IsNegative ? null : new Repetition(from, length);
    }

    private IcsRule? Rule(IcsProperty property, IcsMoment start)
    {
        var (rule, ignored) = IcsRule.Parse(
            property.Text, start.Local, start.IsDate, utc => utc.InUtc().WithZone(start.Zone).LocalDateTime);
        if (rule is not null && ignored.Count > 0)
        {
            var (name, part) = (property.Name, Excerpt(string.Join(';', ignored)));
            warnings.Add(property.Line, say => say.CalendarRuleIgnored(name, Excerpt(uid), part), say => say.CalendarCorrectIt);
        }

        return rule;
    }

    private IcsRule? FailRule(IcsProperty property)
    {
        var (name, text) = (property.Name, Excerpt(property.Text));
        Fail<IcsLength>(property, say => say.CalendarNotARule(name, text), say => say.CalendarWriteRule);
        return null;
    }

    private IcsRule? IgnoreRule(IcsProperty property)
    {
        var text = Excerpt(property.Text);
        warnings.Add(property.Line, say => say.CalendarExceptRuleIgnored(text, Excerpt(uid)), say => say.CalendarListExdates);
        return null;
    }

    private static IcsLength Between(IcsMoment start, IcsMoment end, bool isAllDay)
    {
        if (!isAllDay || end.Local.TimeOfDay != start.Local.TimeOfDay)
        {
            return new IcsLength(0, end.Since(start));
        }

        // Some programs end an all-day event on the day on which it starts.
        var days = Period.DaysBetween(start.Local.Date, end.Local.Date);
        return days == 0 ? IcsLength.OneDay : new IcsLength(days, Duration.Zero);
    }

    private IcsLength? Positive(IcsProperty property, IcsLength length)
    {
        var name = property.Name;
        return length.IsNegative
            ? Fail<IcsLength>(property, say => say.CalendarEndsBeforeStart, say => say.CalendarCorrectProperty(name))
            : length;
    }

    private T? Fail<T>(IcsProperty property, Func<IFileFaultsMessages, string> what, Func<IFileFaultsMessages, string> remedy)
        where T : struct
    {
        Fault ??= (property.Line, new FileFault(what, remedy));
        return null;
    }
}

using System.Collections.Frozen;
using static OutlookOneOnOne.Adapters.Files.Meetings.IcsWarnings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The components of one file. Ical.Net can read whole files too, but it gives no line numbers, rejects the file for one bad line, treats
/// what it cannot parse as absent, and rewrites addresses such as <c>CN=Ann Lee/O=Acme</c> as URIs; we have to tell all of these apart.
/// Recurrence, the hard part, is left to it (<see cref="IcsRule"/>).
/// </summary>
internal sealed class IcsStructure
{
    private const string Calendar = "VCALENDAR";

    // Real files are nested four levels deep: calendar, event, alarm, and a vendor's component inside it.
    private const int Deepest = 20;

    // These are direct children of a calendar, so the beginning of one closes whatever was left open before it.
    private static readonly FrozenSet<string> Outer =
        FrozenSet.Create(StringComparer.Ordinal, "VEVENT", "VTIMEZONE", "VTODO", "VJOURNAL", "VFREEBUSY");

    // IcsZones and IcsDefinedZones use no more of either.
    private const int MaxZones = 501;
    private const int MaxObservances = 301;

    private readonly string file;
    private readonly IcsWarnings warnings;
    private readonly List<IcsComponent> calendars = [];
    private readonly Dictionary<IcsComponent, int> positions = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<IcsComponent> open = new();
    private readonly HashSet<IcsComponent> bare = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IcsComponent> cutOff = new(ReferenceEqualityComparer.Instance);
    private Action<int, IcsComponent>? take;
    private IcsBudget budget = IcsBudget.Default;
    private bool isOutline;
    private bool isAtEnd;
    private int events;

    private IcsStructure(string file, IcsWarnings warnings) => (this.file, this.warnings) = (file, warnings);

    public IReadOnlyList<IcsComponent> Calendars => calendars;

    /// <summary>The calendars whose last event was cut off with the file.</summary>
    public IReadOnlySet<IcsComponent> CutOff => cutOff;

    /// <summary>Null if the file is a readable calendar.</summary>
    public IcsError? Error { get; private set; }

    /// <summary>Everything, with the events as children of their calendars.</summary>
    public static IcsStructure Read(string file, IcsText text, IcsWarnings warnings) =>
        new IcsStructure(file, warnings).Read(text);

    /// <summary>The calendars with their time zones, without events. An error if there are more of them than the budget has.</summary>
    public static IcsStructure Outline(string file, IcsText text, IcsBudget budget) =>
        new IcsStructure(file, new IcsWarnings(file)) { isOutline = true, budget = budget, take = (_, _) => { } }.Read(text);

    /// <summary>Hands over each event as soon as it has been read, so that they are never all in memory at once.</summary>
    /// <param name="take">Receives the position of the calendar, and its event.</param>
    public static IcsStructure ReadEach(string file, IcsText text, IcsWarnings warnings, Action<int, IcsComponent> take) =>
        new IcsStructure(file, warnings) { take = take }.Read(text);

    private IcsStructure Read(IcsText text)
    {
        var isEmpty = true;
        foreach (var line in text.Lines())
        {
            isEmpty = false;
            if (!isOutline || IsOutline(line))
            {
                Take(line);
            }

            if (Error is not null)
            {
                return this;
            }
        }

        if (isEmpty)
        {
            Error = new IcsError(file, null, say => say.CalendarEmptyFile, say => say.CalendarExportAgain);
            return this;
        }

        Finish();
        return this;
    }

    private bool IsOutline(IcsLine line) =>
        !open.TryPeek(out var inner) || inner.Name is Calendar or "VTIMEZONE" or "STANDARD" or "DAYLIGHT" || IcsProperty.IsBoundary(line);

    private void Take(IcsLine line)
    {
        var kind = IcsProperty.Read(line, out var property);
        if (kind == IcsLineKind.Wanted && property.Is("BEGIN"))
        {
            Begin(property.Text.ToUpperInvariant(), line.Number);
        }
        else if (kind == IcsLineKind.Wanted && property.Is("END"))
        {
            End(property.Text.ToUpperInvariant(), line.Number);
        }
        else if (kind == IcsLineKind.TooLong)
        {
            warnings.Add(line.Number, say => say.CalendarLineTooLong, say => say.CalendarExportAgain);
        }
        else if (open.Count == 0 || kind == IcsLineKind.Garbage)
        {
            Stray(line.Number);
        }
        else if (kind == IcsLineKind.Wanted)
        {
            open.Peek().Add(property);
        }
    }

    private void Stray(int number)
    {
        // Anything may come before the first calendar; the error at the end of the file reports it once.
        if (calendars.Count > 0)
        {
            warnings.Add(number, say => say.CalendarStrayLine, say => say.CalendarRemoveOrIndent);
        }
    }

    private void Begin(string name, int number)
    {
        if (name == Calendar || Outer.Contains(name))
        {
            CloseInside(Calendar);
        }

        if (open.Count >= Deepest)
        {
            CloseInnermost();
        }

        var component = new IcsComponent(name, number);
        if (name == Calendar)
        {
            AddCalendar(component);
        }
        else if (Parent(name, number) is { } parent && IsKept(component, parent))
        {
            parent.Children.Add(component);
        }

        open.Push(component);
        Count(component);
    }

    /// <summary>Reminders, tasks and vendors' components are ignored, and events are handed over.</summary>
    private bool IsKept(IcsComponent component, IcsComponent parent) => (component.Name, parent.Name) switch
    {
        ("VEVENT", Calendar) => take is null,
        ("VTIMEZONE", Calendar) => parent.Children.Count < MaxZones || take is null,
        ("STANDARD" or "DAYLIGHT", "VTIMEZONE") => parent.Children.Count < MaxObservances,
        _ => false,
    };

    private void Count(IcsComponent begun)
    {
        events += begun.Name == "VEVENT" ? 1 : 0;
        Error = (events > budget.Events, calendars.Count > budget.Calendars) switch
        {
            (true, _) when isOutline => IcsBudget.Exceeded(file, begun.Line, say => say.CalendarTooManyEvents(budget.Events)),
            (_, true) when isOutline => IcsBudget.Exceeded(file, begun.Line, say => say.CalendarTooManyCalendars(budget.Calendars)),
            _ => null,
        };
    }

    private void AddCalendar(IcsComponent calendar)
    {
        positions[calendar] = calendars.Count;
        calendars.Add(calendar);
    }

    /// <summary>Null for anything outside a calendar, such as a contact.</summary>
    private IcsComponent? Parent(string name, int number)
    {
        if (open.TryPeek(out var parent))
        {
            return parent;
        }

        if (!Outer.Contains(name))
        {
            return null;
        }

        warnings.Add(number, say => say.CalendarOutsideCalendar(name), say => say.CalendarExportAgain);
        var calendar = new IcsComponent(Calendar, number);
        bare.Add(calendar);
        AddCalendar(calendar);
        open.Push(calendar);
        return calendar;
    }

    private void End(string name, int number)
    {
        if (open.All(c => c.Name != name))
        {
            // Anything may come before the first calendar, as above.
            if (calendars.Count > 0)
            {
                warnings.Add(number, say => say.CalendarEndWithoutBegin(Excerpt(name)), say => say.CalendarRemoveLine);
            }

            return;
        }

        CloseInside(name);
        Give(open.Pop());
    }

    private void CloseInside(string name)
    {
        while (open.TryPeek(out var inner) && inner.Name != name)
        {
            CloseInnermost();
        }
    }

    private void CloseInnermost()
    {
        var inner = open.Pop();
        Unclosed(inner);
        Give(inner);
    }

    private void Give(IcsComponent ended)
    {
        if (ended.Name == "VEVENT" && open.TryPeek(out var calendar) && positions.TryGetValue(calendar, out var position))
        {
            take?.Invoke(position, ended);
        }
    }

    private void Finish()
    {
        isAtEnd = true;
        if (open.Any(c => c.Name == "VEVENT"))
        {
            cutOff.UnionWith(open.Where(c => c.Name == Calendar));
        }

        while (open.Count > 0)
        {
            Unclosed(open.Pop());
        }

        if (calendars.Count == 0)
        {
            Error = new IcsError(file, 1, say => say.CalendarNotCalendar, say => say.CalendarExportAsIcs);
        }
    }

    /// <summary>
    /// An event that is cut off with the file is invalid. One without an END ends where the next component begins, and a calendar without
    /// an END keeps its events.
    /// </summary>
    private void Unclosed(IcsComponent component)
    {
        switch (component.Name)
        {
            case "VEVENT" when !isAtEnd:
                warnings.Add(component.Line, say => say.CalendarEventWithoutEnd, say => say.CalendarAddLine);
                break;
            case "VEVENT":
                // The last child, because whatever began after it was closed before it.
                if (take is null)
                {
                    open.Peek().Children.RemoveAt(open.Peek().Children.Count - 1);
                }

                warnings.AddSkipped(component.Line, say => say.CalendarCutOff, say => say.CalendarAddLine);
                break;
            case "VALARM" when open.TryPeek(out var parent) && parent.Name == "VEVENT":
                warnings.Add(component.Line, say => say.CalendarReminderWithoutEnd, say => say.CalendarAddMissingLine);
                MoveToParent(component, parent);
                break;
            case Calendar when !bare.Contains(component):
                warnings.Add(component.Line, say => say.CalendarCalendarWithoutEnd, say => say.FileExportItAgain);
                break;
            case not Calendar:
                var name = Excerpt(component.Name);
                warnings.Add(component.Line, say => say.CalendarComponentWithoutEnd(name), say => say.CalendarAddLine);
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// The event's own lines that ended up in an unclosed alarm. Properties that the event already has may be the alarm's.
    /// </summary>
    private static void MoveToParent(IcsComponent alarm, IcsComponent parent)
    {
        var hasLength = parent.Find("DTEND") is not null || parent.Find("DURATION") is not null;
        var hasUid = parent.Find("UID") is not null;
        foreach (var property in alarm.Properties.Where(p => !(hasLength && p.Is("DURATION")) && !(hasUid && p.Is("UID"))))
        {
            parent.Add(property);
        }
    }
}

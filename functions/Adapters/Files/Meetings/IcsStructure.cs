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

    private readonly string file;
    private readonly IcsWarnings warnings;
    private readonly List<IcsComponent> calendars = [];
    private readonly Stack<IcsComponent> open = new();
    private readonly HashSet<IcsComponent> bare = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<IcsComponent> cutOff = new(ReferenceEqualityComparer.Instance);
    private bool isAtEnd;

    private IcsStructure(string file, IcsWarnings warnings) => (this.file, this.warnings) = (file, warnings);

    public IReadOnlyList<IcsComponent> Calendars => calendars;

    /// <summary>The calendars whose last event was cut off with the file.</summary>
    public IReadOnlySet<IcsComponent> CutOff => cutOff;

    /// <summary>Null if the file is a readable calendar.</summary>
    public IcsError? Error { get; private set; }

    public static IcsStructure Read(string file, IcsText text, IcsWarnings warnings)
    {
        var structure = new IcsStructure(file, warnings);
        if (text.Count == 0)
        {
            structure.Error = new IcsError(file, null, "the file is empty; export the calendar again");
            return structure;
        }

        for (var i = 0; i < text.Count; i++)
        {
            structure.Take(text[i], text.NumberOf(i));
        }

        structure.Finish();
        return structure;
    }

    private void Take(ReadOnlyMemory<char> line, int number)
    {
        var kind = IcsProperty.Read(line, number, out var property);
        if (kind == IcsLineKind.Wanted && property.Is("BEGIN"))
        {
            Begin(property.Text.ToUpperInvariant(), number);
        }
        else if (kind == IcsLineKind.Wanted && property.Is("END"))
        {
            End(property.Text.ToUpperInvariant(), number);
        }
        else if (kind == IcsLineKind.TooLong)
        {
            warnings.Add(number, "this line is too long, so it is ignored; export the calendar again");
        }
        else if (open.Count == 0 || kind == IcsLineKind.Garbage)
        {
            Stray(number);
        }
        else if (kind == IcsLineKind.Wanted)
        {
            open.Peek().Properties.Add(property);
        }
    }

    private void Stray(int number)
    {
        // Anything may come before the first calendar; the error at the end of the file reports it once.
        if (calendars.Count > 0)
        {
            warnings.Add(
                number,
                "this line is not iCalendar (NAME:VALUE) and is ignored; remove it, or start it with a space if it continues the line above"
            );
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
            Unclosed(open.Pop());
        }

        var component = new IcsComponent(name, number);
        if (name == Calendar)
        {
            calendars.Add(component);
        }
        else
        {
            Parent(name, number)?.Children.Add(component);
        }

        open.Push(component);
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

        warnings.Add(
            number, $"BEGIN:{name} is outside BEGIN:VCALENDAR and is read, but data may be missing; export the calendar again");
        var calendar = new IcsComponent(Calendar, number);
        bare.Add(calendar);
        calendars.Add(calendar);
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
                warnings.Add(
                    number, $"END:{Excerpt(name)} has no matching BEGIN and is ignored; remove the line, or export the calendar again");
            }

            return;
        }

        CloseInside(name);
        open.Pop();
    }

    private void CloseInside(string name)
    {
        while (open.TryPeek(out var inner) && inner.Name != name)
        {
            Unclosed(open.Pop());
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
            Error = new IcsError(file, 1, "this is not an iCalendar file: it has no BEGIN:VCALENDAR; export the calendar as .ics");
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
                warnings.Add(
                    component.Line,
                    "this event has no END:VEVENT, so it is read up to where the next one begins; add the line, or export the calendar "
                        + "again");
                break;
            case "VEVENT":
                // The last child, because whatever began after it was closed before it.
                open.Peek().Children.RemoveAt(open.Peek().Children.Count - 1);
                warnings.AddSkipped(
                    component.Line, "this event is skipped: it has no END:VEVENT; add the line, or export the calendar again");
                break;
            case "VALARM" when open.TryPeek(out var parent) && parent.Name == "VEVENT":
                warnings.Add(
                    component.Line,
                    "this reminder has no END:VALARM, so the lines after it are read as part of the event; add the missing line");
                MoveToParent(component, parent);
                break;
            case Calendar when !bare.Contains(component):
                warnings.Add(
                    component.Line, "this calendar has no END:VCALENDAR, so some of its events may be missing; export it again");
                break;
            case not Calendar:
                warnings.Add(
                    component.Line,
                    $"this {Excerpt(component.Name)} has no END, so only the part before the gap is used; add the line, or export "
                        + "the calendar again");
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
        parent.Properties.AddRange(alarm.Properties.Where(p => !(hasLength && p.Is("DURATION")) && !(hasUid && p.Is("UID"))));
    }
}

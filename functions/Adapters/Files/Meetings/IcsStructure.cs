namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// The components of one file. Ical.Net reads whole files too, but it gives no line numbers, gives up the file for one bad
/// line, reads what it cannot parse as absent, and rewrites addresses such as <c>CN=Ann Lee/O=Acme</c> as URIs; here each of
/// these must be told from the others. Recurrence, the hard part, is left to it (<see cref="IcsRule"/>).
/// </summary>
internal sealed class IcsStructure
{
    private readonly string file;
    private readonly List<IcsComponent> calendars = [];
    private readonly List<IcsWarning> warnings = [];
    private readonly Stack<IcsComponent> open = new();

    private IcsStructure(string file) => this.file = file;

    public IReadOnlyList<IcsComponent> Calendars => calendars;

    public IReadOnlyList<IcsWarning> Warnings => warnings;

    /// <summary>Null when the file is a readable calendar.</summary>
    public IcsError? Error { get; private set; }

    public static IcsStructure Read(string file, IcsText text)
    {
        var structure = new IcsStructure(file);
        if (text.Count == 0)
        {
            structure.Error = new IcsError(file, null, "the file is empty; export the calendar again");
            return structure;
        }

        for (var i = 0; i < text.Count && structure.Error is null; i++)
        {
            structure.Take(text[i], text.NumberOf(i));
        }

        structure.Error ??= structure.Ending();
        return structure;
    }

    private IcsError? Ending() =>
        open.Count > 0 ? new IcsError(file, open.Peek().Line, $"the file ends inside the {open.Peek().Name} that begins here; export the calendar again")
        : calendars.Count == 0 ? new IcsError(file, 1, "this is not an iCalendar file: it has no BEGIN:VCALENDAR; export the calendar as .ics")
        : null;

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
        // Before the first calendar it may be anything: the error at the end of the file says so once.
        if (calendars.Count > 0)
        {
            warnings.Add(new IcsWarning(
                file,
                number,
                "this line is not iCalendar (NAME:VALUE) and is ignored; remove it, or begin it with a blank if it continues the line above"));
        }
    }

    private void Begin(string name, int number)
    {
        if (name is "VCALENDAR" or "VEVENT" && open.Any(c => c.Name == name))
        {
            CloseInside(name);
            Unclosed(open.Pop());
        }

        var component = new IcsComponent(name, number);
        if (open.TryPeek(out var parent))
        {
            parent.Children.Add(component);
        }
        else if (name == "VCALENDAR")
        {
            calendars.Add(component);
        }
        else
        {
            Error = new IcsError(file, number, $"BEGIN:{name} stands outside of BEGIN:VCALENDAR; export the calendar again");
        }

        open.Push(component);
    }

    private void End(string name, int number)
    {
        if (open.All(c => c.Name != name))
        {
            Error = new IcsError(file, number, $"END:{name} closes nothing; the file is damaged, export the calendar again");
            return;
        }

        CloseInside(name);
        open.Pop();
    }

    private void CloseInside(string name)
    {
        while (open.Peek().Name != name)
        {
            Unclosed(open.Pop());
        }
    }

    /// <summary>An event that nobody closed is broken: what follows may be anything's. A calendar that nobody closed keeps its events.</summary>
    private void Unclosed(IcsComponent component)
    {
        if (component.Name == "VEVENT")
        {
            open.Peek().Children.Remove(component);
            warnings.Add(new IcsWarning(file, component.Line, "this event is skipped: it has no END:VEVENT; add the line, or export the calendar again") { IsSkippedEvent = true });
        }
        else if (component.Name == "VCALENDAR")
        {
            warnings.Add(new IcsWarning(file, component.Line, "this calendar has no END:VCALENDAR; its events count, but some may be missing: export it again"));
        }
    }
}

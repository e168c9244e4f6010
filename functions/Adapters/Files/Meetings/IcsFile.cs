namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>A calendar file that was read: its content, and what could not be used.</summary>
internal sealed class IcsFile
{
    private readonly List<IcsEvent> events = [];
    private readonly List<IcsReply> replies = [];
    private readonly List<IcsUnreadable> unreadable = [];
    private readonly IcsWarnings warnings;
    private readonly IcsBudget budget;

    private IcsFile(string path, IcsOwner? owner, IcsWarnings warnings, IcsBudget budget) =>
        (Path, Owner, this.warnings, this.budget) = (path, owner, warnings, budget);

    public string Path { get; }

    public IcsOwner? Owner { get; }

    public IReadOnlyList<IcsEvent> Events => events;

    public IReadOnlyList<IcsReply> Replies => replies;

    /// <summary>Unreadable events that may have been 1:1s.</summary>
    public IReadOnlyList<IcsUnreadable> Unreadable => unreadable;

    public IReadOnlyList<IcsWarning> Warnings => warnings.All;

    public static (IcsFile? File, IcsError? Error) Read(string path, IcsDirectory directory, IcsDefinedZones ownZones, IcsBudget budget)
    {
        try
        {
            if (new FileInfo(path).Length > budget.Bytes)
            {
                return (null, IcsBudget.Exceeded(path, null, say => say.CalendarTooManyBytes(budget.Bytes)));
            }

            return IcsText.Read(IcsText.Contents(path), budget.Lines) is { } text
                ? Read(path, text, directory, ownZones, budget)
                : (null, IcsBudget.Exceeded(path, null, say => say.CalendarTooManyLines(budget.Lines)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e.Message.TrimEnd('.');
            return (null, new IcsError(path, null, say => say.FileUnreadable(reason), say => say.CalendarPermissionsOrOmit));
        }
    }

    /// <summary>Gives the meetings of this file UIDs that distinguish them from those of all other files.</summary>
    public void Separate(IcsOrganizers organizers)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var uid = organizers.UidOf(this, events[i].Uid, events[i].Organizer);
            events[i] = uid == events[i].Uid ? events[i] : events[i] with { Uid = uid };
        }

        for (var i = 0; i < replies.Count; i++)
        {
            var uid = organizers.UidOf(this, replies[i].Uid, replies[i].Organizer);
            replies[i] = uid == replies[i].Uid ? replies[i] : replies[i] with { Uid = uid };
        }
    }

    private static (IcsFile? File, IcsError? Error) Read(
        string path, IcsText text, IcsDirectory directory, IcsDefinedZones ownZones, IcsBudget budget)
    {
        var outline = IcsStructure.Outline(path, text, budget);
        if (outline.Error is { } error)
        {
            return (null, error);
        }

        var file = new IcsFile(path, IcsOwner.Of(path, outline.Calendars, directory.Organisation), new IcsWarnings(path), budget);
        var isWhole = file.TryAdd(text, [.. file.Sources(outline.Calendars, directory, ownZones)]);
        return (isWhole ? file.TooManyStarts() : Changed(path)) is { } lost ? (null, lost) : (file, null);
    }

    private static IcsError Changed(string path) =>
        new(path, null, say => say.CalendarChanged, say => say.CalendarStartAgain);

    private IcsError? TooManyStarts()
    {
        var perDay = 0.0;
        foreach (var series in events)
        {
            perDay += series.Recurrence?.MaxPerDay ?? 0;
            if (perDay > budget.StartsPerDay)
            {
                return IcsBudget.Exceeded(Path, series.Line, say => say.CalendarTooManyOnOneDay((int)budget.StartsPerDay));
            }
        }

        return null;
    }

    private IEnumerable<IcsSource> Sources(IReadOnlyList<IcsComponent> calendars, IcsDirectory directory, IcsDefinedZones ownZones)
    {
        var definitions = IcsZones.ReadDefinitions(calendars);
        var entries = new IcsEntries();
        for (var i = 0; i < calendars.Count; i++)
        {
            var zones = new IcsZones(calendars[i], definitions, ownZones);
            var zone = Owner?.Zone ?? (calendars[i].Text("X-WR-TIMEZONE") is { } name ? zones.Find(name) : null);
            yield return new IcsSource(Path, i, Owner, calendars[i].Text("METHOD")?.ToUpperInvariant() ?? "", zones, zone, directory)
            {
                Budget = budget,
                Entries = entries,
            };
        }
    }

    /// <summary>False if the file no longer has the calendars of its outline.</summary>
    private bool TryAdd(IcsText text, IcsSource[] sources)
    {
        var structure = IcsStructure.ReadEach(Path, text, warnings, (calendar, component) =>
        {
            if (calendar < sources.Length)
            {
                Add(sources[calendar], component);
            }
        });
        if (structure.Error is not null || structure.Calendars.Count != sources.Length)
        {
            return false;
        }

        unreadable.AddRange(sources.Where((_, i) => structure.CutOff.Contains(structure.Calendars[i])).Select(IcsUnreadable.CutOff));
        return true;
    }

    private void Add(IcsSource source, IcsComponent component)
    {
        var reader = new IcsEventReader(source, component, warnings);
        switch (source.Method)
        {
            case "REPLY":
                replies.AddRange(reader.ReadReplies() ?? []);
                break;
            case "COUNTER" or "DECLINECOUNTER" or "REFRESH":
                var (uid, method) = (component.Text("UID") ?? string.Empty, source.Method);
                warnings.AddSkipped(
                    component.Line, say => say.CalendarSkipped(uid, say.CalendarRequest(method)), say => say.CalendarOmitOrExport);
                break;
            default:
                Add(reader.Read(), isAdded: source.Method == "ADD");
                unreadable.AddRange(reader.Unreadable is { } lost ? [lost] : Array.Empty<IcsUnreadable>());
                break;
        }
    }

    private void Add(IcsEvent? read, bool isAdded)
    {
        if (read is not null)
        {
            // ADD adds one occurrence to a series (RFC 5546, 3.2.4).
            events.Add(isAdded ? read with { RecurrenceId = read.RecurrenceId ?? read.Start, Recurrence = null } : read);
        }
    }
}

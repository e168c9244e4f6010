namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>The column <c>marks</c> of meetings.csv.</summary>
internal sealed record HabitMarks
{
    /// <summary>How Outlook names the way the time is shown (MS-OXCICAL 2.1.3.1.1.20.31).</summary>
    public string BusyStatus { get; private init; } = "BUSY";

    public bool IsPrivate { get; private init; }

    public bool IsCancelled { get; private init; }

    /// <summary>The organiser is among the attendees, as Google writes it and Outlook does not.</summary>
    public bool ListsOrganizer { get; private init; }

    /// <summary>Whoever is invited sees only themselves in their own copy.</summary>
    public bool HidesAttendees { get; private init; }

    /// <summary>Key of whoever sends the invitation in the organiser's name.</summary>
    public string? SentBy { get; private init; }

    public static HabitMarks Parse(string cell) => SampleTable.Words(cell).Aggregate(new HabitMarks(), (marks, word) => word switch
    {
        "private" => marks with { IsPrivate = true },
        "cancelled" => marks with { IsCancelled = true },
        "listed" => marks with { ListsOrganizer = true },
        "hidden" => marks with { HidesAttendees = true },
        "free" => marks with { BusyStatus = "FREE" },
        "oof" => marks with { BusyStatus = "OOF" },
        "tentative" => marks with { BusyStatus = "TENTATIVE" },
        "elsewhere" => marks with { BusyStatus = "WORKINGELSEWHERE" },
        _ when word.StartsWith("by:", StringComparison.Ordinal) => marks with { SentBy = word[3..] },
        _ => throw new InvalidDataException($"meetings.csv has a mark '{word}' that means nothing."),
    });
}

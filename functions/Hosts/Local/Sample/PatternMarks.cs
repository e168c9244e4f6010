namespace OutlookOneOnOne.Hosts.Local.Sample;

/// <summary>The column <c>marks</c> of meetings.csv.</summary>
internal sealed record PatternMarks
{
    /// <summary>Outlook's name for how the time is shown (MS-OXCICAL 2.1.3.1.1.20.31).</summary>
    public string BusyStatus { get; private init; } = "BUSY";

    public bool IsPrivate { get; private init; }

    public bool IsCancelled { get; private init; }

    /// <summary>Whether the organiser is also listed as an attendee, as Google does and Outlook does not.</summary>
    public bool ListsOrganizer { get; private init; }

    /// <summary>Whether attendees see only themselves in their own copy.</summary>
    public bool HidesAttendees { get; private init; }

    /// <summary>The roster key of the person who sends the invitation for the organiser.</summary>
    public string? SentBy { get; private init; }

    public static PatternMarks Parse(string cell) => SampleTable.Words(cell).Aggregate(new PatternMarks(), (marks, word) => word switch
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
        _ => throw new InvalidDataException($"meetings.csv has an unknown mark '{word}'."),
    });
}

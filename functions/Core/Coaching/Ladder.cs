namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Four questions for a manager about their own 1:1s, each a point for the agenda: one to open, one about a single struggle, one that
/// leads to something to try, and one that comes back to it two to three weeks later.
/// </summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Fits">The occasion that it fits.</param>
/// <param name="Open">The first question.</param>
/// <param name="Dig">About one struggle.</param>
/// <param name="Try">About one thing to try.</param>
/// <param name="Later">About what became of it.</param>
public sealed record Ladder(string Id, LadderOccasion Fits, string Open, string Dig, string Try, string Later)
{
    /// <summary>The words of a step.</summary>
    public string At(LadderStep step) => step switch
    {
        LadderStep.Open => Open,
        LadderStep.Dig => Dig,
        LadderStep.Try => Try,
        LadderStep.Later => Later,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}

/// <summary>The steps of a ladder, in order.</summary>
public enum LadderStep
{
    /// <summary>Opens the subject.</summary>
    Open,

    /// <summary>Goes into one struggle.</summary>
    Dig,

    /// <summary>Leads to one thing to try.</summary>
    Try,

    /// <summary>Comes back to it two to three weeks later.</summary>
    Later,
}

/// <summary>What a manager's 1:1s look like from above.</summary>
public enum LadderOccasion
{
    /// <summary>One report has had no 1:1 at all.</summary>
    NeverOne,

    /// <summary>Most reports have had none.</summary>
    NeverMost,

    /// <summary>One is overdue.</summary>
    OverdueOne,

    /// <summary>Several are overdue, or have not taken place yet.</summary>
    OverdueSeveral,

    /// <summary>Some are slipping, or the trend is falling.</summary>
    Slipping,

    /// <summary>Somebody is new on the team.</summary>
    NewReport,

    /// <summary>The trend is rising.</summary>
    Rising,

    /// <summary>All are on track.</summary>
    AllOnTrack,

    /// <summary>They have taken part in a practice round, and nothing else stands out.</summary>
    AfterPractice,
}

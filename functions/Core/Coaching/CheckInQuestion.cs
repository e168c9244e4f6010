namespace OutlookOneOnOne.Core.Coaching;

/// <summary>One way to ask a manager "how are your 1:1s going?".</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Fits">The figures that it fits.</param>
/// <param name="Text">Ready to be asked: open, without blame, in plain text.</param>
public sealed record CheckInQuestion(string Id, CheckInOccasion Fits, string Text);

/// <summary>What a manager's figures show.</summary>
public enum CheckInOccasion
{
    /// <summary>Some reports have had no 1:1 at all.</summary>
    NeverMet,

    /// <summary>Some are overdue.</summary>
    Overdue,

    /// <summary>Some are slipping, or the trend is falling.</summary>
    Slipping,

    /// <summary>The trend is rising.</summary>
    Rising,

    /// <summary>Somebody is new on the team.</summary>
    NewReport,

    /// <summary>All are on track: time to talk about how good the 1:1s are.</summary>
    AllCovered,
}

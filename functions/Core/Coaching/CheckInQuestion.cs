namespace OutlookOneOnOne.Core.Coaching;

/// <summary>One way to ask a manager "how are your 1:1s going?".</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Fits">What the figures show when it is the right one.</param>
/// <param name="Text">To be asked as it stands: open, without blame, in plain text.</param>
public sealed record CheckInQuestion(string Id, CheckInOccasion Fits, string Text);

/// <summary>What a manager's figures show.</summary>
public enum CheckInOccasion
{
    /// <summary>With some reports there has been no 1:1 at all.</summary>
    NeverMet,

    /// <summary>Some have lapsed.</summary>
    Overdue,

    /// <summary>Some are late, or it is getting less.</summary>
    Slipping,

    /// <summary>It is getting better.</summary>
    Rising,

    /// <summary>Somebody is new in the team.</summary>
    NewReport,

    /// <summary>All is well: time to talk about how good they are.</summary>
    AllCovered,
}

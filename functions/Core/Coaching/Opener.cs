namespace OutlookOneOnOne.Core.Coaching;

/// <summary>An opening line for a 1:1.</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Occasion">The 1:1 that it begins.</param>
/// <param name="For">Who can say it; at least one.</param>
/// <param name="Text">The sentence, without quotation marks.</param>
/// <param name="Then">How to continue.</param>
public sealed record Opener(string Id, OpenerOccasion Occasion, IReadOnlyList<CoachingRole> For, string Text, string Then);

/// <summary>The kind of 1:1 that the opener is for.</summary>
public enum OpenerOccasion
{
    /// <summary>The two meet for the first time.</summary>
    FirstOneOnOne,

    /// <summary>An ordinary 1:1.</summary>
    AnyWeek,

    /// <summary>Nobody has brought a topic.</summary>
    NothingToDiscuss,

    /// <summary>They have not met for a while.</summary>
    LongGap,

    /// <summary>There was an incident between the two people.</summary>
    SomethingBetweenYou,

    /// <summary>There is something hard to say.</summary>
    HardMessage,

    /// <summary>Something deserves a thank-you.</summary>
    SomethingWentWell,

    /// <summary>One of them has too much to do.</summary>
    TooMuch,

    /// <summary>One of them was away for a long time.</summary>
    BackAfterTimeAway,

    /// <summary>Something is changing in the organisation.</summary>
    Change,

    /// <summary>The speaker wants feedback on how they are doing.</summary>
    AskingForFeedback,

    /// <summary>A 1:1 with somebody two or more levels away.</summary>
    AcrossALevel,
}

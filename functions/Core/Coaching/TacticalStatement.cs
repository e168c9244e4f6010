namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something said in a 1:1, to be judged: does it belong there?</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="By">Who says it.</param>
/// <param name="Said">What is said.</param>
/// <param name="Answer">How an experienced manager would judge it.</param>
/// <param name="Why">Why.</param>
/// <param name="Instead">What to ask instead or next; null when it is good as it is.</param>
public sealed record TacticalStatement(string Id, Speaker By, string Said, TacticalAnswer Answer, string Why, string? Instead);

/// <summary>Who says it.</summary>
public enum Speaker
{
    /// <summary>The manager.</summary>
    Manager,

    /// <summary>The report.</summary>
    Report,
}

/// <summary>How a statement is judged.</summary>
public enum TacticalAnswer
{
    /// <summary>Day-to-day business that a board, an email or another meeting handles better.</summary>
    Tactical,

    /// <summary>It needs these two people in this room.</summary>
    Worthwhile,

    /// <summary>It sounds tactical, but something deeper is worth asking about.</summary>
    MoreBeneath,
}

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Something said in a 1:1, to be judged: does it belong there?</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="By">Who says it.</param>
/// <param name="Said">What is said.</param>
/// <param name="Answer">How an experienced manager would judge it.</param>
/// <param name="Why">And why.</param>
/// <param name="Instead">What to ask instead or next; null when it is good as it is.</param>
public sealed record TacticalStatement(string Id, Speaker By, string Said, TacticalAnswer Answer, string Why, string? Instead);

public enum Speaker
{
    Manager,
    Report,
}

public enum TacticalAnswer
{
    /// <summary>Day-to-day business that a board, a mail or another meeting does better.</summary>
    Tactical,

    /// <summary>It needs these two people and this room.</summary>
    Worthwhile,

    /// <summary>It sounds tactical, and there is something beneath it to ask about.</summary>
    MoreBeneath,
}

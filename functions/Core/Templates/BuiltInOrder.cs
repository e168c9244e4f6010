namespace OutlookOneOnOne.Core.Templates;

/// <summary>The order in which the library is shown: from everyday templates to rare ones.</summary>
internal static class BuiltInOrder
{
    private static readonly string[] Ids =
    [
        "direct-report-weekly", "ten-ten-ten", "first-one-on-one", "nothing-to-discuss", "career-quarterly", "feedback-both-ways",
        "after-leave", "skip-level", "peer", "with-my-manager", "manager-of-managers",

        // For certain people or places.
        "new-manager", "skip-level-first", "skip-level-follow-up", "across-time-zones", "intern", "contractor", "former-peer",
        "peer-across-functions", "mentoring", "founders",

        // For certain moments, from pleasant to hard.
        "praise", "listening-only", "priorities", "decision-needed", "nothing-from-me", "too-much", "growth-plan", "stay-interview",
        "onboarding-week-1", "onboarding-week-4", "onboarding-week-12", "year-end", "before-leave", "after-illness", "reorganisation",
        "after-conflict", "promotion-not-yet", "underperformance", "resignation",

        "practice-round",
    ];

    public static int Of(TemplateId id) => Array.IndexOf(Ids, id.Value) is >= 0 and var place ? place : int.MaxValue;
}

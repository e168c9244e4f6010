namespace OutlookOneOnOne.Core.Templates;

/// <summary>The order in which the library is shown: from everyday templates to rare ones.</summary>
internal static class BuiltInOrder
{
    private static readonly string[] Ids =
    [
        "direct-report-weekly", "ten-ten-ten", "first-one-on-one", "nothing-to-discuss", "career-quarterly", "feedback-both-ways",
        "after-leave", "skip-level", "peer", "with-my-manager", "manager-of-managers", "practice-round",
    ];

    public static int Of(TemplateId id) => Array.IndexOf(Ids, id.Value) is >= 0 and var place ? place : int.MaxValue;
}

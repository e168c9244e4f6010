namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>The sections of a digest, between the title and the reason why it was sent.</summary>
internal static class DigestSections
{
    /// <summary>In the order in which they are read, in HTML and in text.</summary>
    public static IReadOnlyList<IDigestSection> Of(WeeklyDigest digest, DigestLinks links) =>
    [
        new OwnSection(digest.Own, links.Pairs),
        new ManagersSection(digest.Managers),
        new OneThingSection(digest, links),
        new IdeaSection(digest.Idea),
    ];
}

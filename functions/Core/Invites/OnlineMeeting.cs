namespace OutlookOneOnOne.Core.Invites;

/// <summary>The part of an invite's body with which people join an online meeting. It must not be changed.</summary>
internal static class OnlineMeeting
{
    // How Teams marks its part: classes until 2024, ids since; learn.microsoft.com/graph/outlook-calendar-online-meetings shows both.
    private static readonly string[] Markers = ["me-email-", "meet_invite_block"];

    public static bool IsIn(IEnumerable<BodyToken> tokens, Uri? joinUrl) =>
        tokens.Any(t => t.Kind == BodyTokenKind.StartTag && t.Attributes.Any(a => a.Key switch
        {
            "href" => joinUrl is not null && (a.Value.Trim() == joinUrl.OriginalString || a.Value.Trim() == joinUrl.AbsoluteUri),
            "class" or "id" => Markers.Any(mark => a.Value.Contains(mark, StringComparison.OrdinalIgnoreCase)),
            _ => false,
        }));
}

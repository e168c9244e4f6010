using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The addresses of the pages that a digest leads to. They stand in people's mail, so they stay the same for good.</summary>
/// <param name="site">Where the pages are served, e.g. <c>https://oneonone.contoso.com/</c>.</param>
public sealed class DigestPages(Uri site)
{
    public Uri Preferences { get; } = new(site, "preferences");

    /// <summary>Puts the question on the agenda of the next 1:1 with the manager.</summary>
    public Uri Place(OneThing thing) =>
        new(site, $"next/{Uri.EscapeDataString(thing.Manager.Id.Value)}?ask={Uri.EscapeDataString(thing.Question.Id)}");

    /// <param name="pages">Null where nobody serves them.</param>
    /// <param name="recipient">Who gets the digest.</param>
    /// <param name="thing">Null when it asks nothing.</param>
    /// <param name="unsubscribe">The one link that every digest carries.</param>
    public static DigestLinks LinksOf(DigestPages? pages, Person recipient, OneThing? thing, UnsubscribeLinks unsubscribe) =>
        new(thing is null ? null : pages?.Place(thing), pages?.Preferences, unsubscribe.For(recipient.Id));
}

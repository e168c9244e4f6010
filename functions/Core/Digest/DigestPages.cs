using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The URLs of the pages that a digest links to. They are in people's mail, so they must never change.</summary>
/// <param name="site">Where the pages are served, e.g. <c>https://oneonone.contoso.com/</c>.</param>
public sealed class DigestPages(Uri site)
{
    /// <summary>Where people change what they receive.</summary>
    public Uri Preferences { get; } = new(site, "preferences");

    /// <summary>What explains the product and its figures.</summary>
    public GuidePages Guides { get; } = new(site);

    /// <summary>Adds the question to the agenda of the next 1:1 with the manager.</summary>
    public Uri Place(OneThing thing) =>
        new(site, $"next/{Uri.EscapeDataString(thing.Manager.Id.Value)}?ask={Uri.EscapeDataString(thing.Question.Id)}");

    /// <summary>The pages of the recipient's own 1:1s.</summary>
    public PairPages PairsOf(Person recipient) => new(site, recipient.Id);

    /// <param name="pages">Null where they are not served.</param>
    /// <param name="recipient">The recipient of the digest.</param>
    /// <param name="thing">Null when it asks nothing.</param>
    /// <param name="unsubscribe">Makes the link that every digest has.</param>
    public static DigestLinks LinksOf(DigestPages? pages, Person recipient, OneThing? thing, UnsubscribeLinks unsubscribe) =>
        new(thing is null ? null : pages?.Place(thing), pages?.Preferences, unsubscribe.For(recipient.Id))
        {
            Pairs = pages?.PairsOf(recipient),
            Guides = pages?.Guides,
            StopPreviews = unsubscribe.For(recipient.Id, MailKind.Preview),
        };
}

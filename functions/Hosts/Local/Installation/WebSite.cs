using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Where the API and the pages answer that a digest links to.</summary>
internal sealed record WebSite
{
    private readonly bool isGiven;

    private WebSite(Uri address, bool isGiven) => (Address, this.isGiven) = (address, isGiven);

    /// <summary>Nobody named one: then a digest carries the one link that it must have, to unsubscribe.</summary>
    public static WebSite Unnamed { get; } = new(new Uri("http://localhost:7071/"), isGiven: false);

    /// <summary>The Local host's own.</summary>
    public static WebSite OnThisMachine(int port) => new(new UriBuilder("http", "localhost", port).Uri, isGiven: false);

    /// <summary>Ends in a slash, so that paths can be put behind it.</summary>
    public Uri Address { get; }

    /// <summary>Null for what is not the http or https address of a site.</summary>
    public static WebSite? TryParse(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
            ? new WebSite(address, isGiven: true)
            : null;

    public DigestLinks LinksFor(Person recipient, OneThing? thing, UnsubscribeLinks unsubscribe) => new(
        isGiven && thing is not null ? Page($"next/{Uri.EscapeDataString(thing.Manager.Id.Value)}?ask={Uri.EscapeDataString(thing.Question.Id)}") : null,
        isGiven ? Page("preferences") : null,
        unsubscribe.For(recipient.Id));

    private Uri Page(string path) => new(Address, path);
}

using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>Where the API and the pages answer that a digest links to.</summary>
internal sealed record WebSite
{
    private WebSite(Uri address, bool hasPages) => (Address, Pages) = (address, hasPages ? new DigestPages(address) : null);

    /// <summary>Nobody named one: then a digest carries the one link that it must have, to unsubscribe.</summary>
    public static WebSite Unnamed { get; } = new(new Uri("http://localhost:7071/"), hasPages: false);

    /// <summary>The Local host's own.</summary>
    /// <param name="port">Of this machine.</param>
    /// <param name="hasPages">False when this program was built without Node.js.</param>
    public static WebSite OnThisMachine(int port, bool hasPages) => new(new UriBuilder("http", "localhost", port).Uri, hasPages);

    /// <summary>Ends in a slash, so that paths can be put behind it.</summary>
    public Uri Address { get; }

    /// <summary>Null where nobody serves them.</summary>
    public DigestPages? Pages { get; }

    /// <summary>Null for what is not the http or https address of a site.</summary>
    public static WebSite? TryParse(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
            ? new WebSite(address, hasPages: true)
            : null;
}

using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>The site that the links in a digest lead to.</summary>
internal sealed record WebSite
{
    private WebSite(Uri address, bool hasPages) => (Address, Pages) = (address, hasPages ? new DigestPages(address) : null);

    /// <summary>Used when no site is given: a digest then has only the required unsubscribe link.</summary>
    public static WebSite Unnamed { get; } = new(new Uri("http://localhost:7071/"), hasPages: false);

    /// <summary>The site of a server on this machine.</summary>
    /// <param name="port">The server's port.</param>
    /// <param name="hasPages">False when this program was built without Node.js.</param>
    public static WebSite OnThisMachine(int port, bool hasPages) => new(new UriBuilder("http", "localhost", port).Uri, hasPages);

    /// <summary>The address with a slash at the end, so that relative paths can be added.</summary>
    public Uri Address { get; }

    /// <summary>The pages of the application; null when the site has none.</summary>
    public DigestPages? Pages { get; }

    /// <summary>Parses the address of a site; null unless it is an http or https address without query or fragment.</summary>
    public static WebSite? TryParse(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            && address is { Scheme: "http" or "https", Query: "", Fragment: "" }
            ? new WebSite(address, hasPages: true)
            : null;
}

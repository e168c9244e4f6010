namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>
/// A path on this site to redirect a browser to. Anything that names another site, or that a browser could read as one, is refused, to
/// prevent open redirects (CWE-601, https://cwe.mitre.org/data/definitions/601.html).
/// </summary>
internal sealed record LocalPath
{
    private const int MaxLength = 2_000;

    private static readonly Uri Site = new("http://localhost/");

    private LocalPath(string value) => Value = value;

    /// <summary>The path with query and fragment, escaped for a header.</summary>
    public string Value { get; }

    /// <summary>Null for anything but a path on this site.</summary>
    public static LocalPath? TryParse(string? text)
    {
        // Browsers drop tabs and line ends, and read a backslash as a slash (https://url.spec.whatwg.org/#url-parsing).
        if (text is not ['/', ..] || text.Length > MaxLength || text.Any(c => c is '\\' or <= ' ' or '\u007f'))
        {
            return null;
        }

        return Uri.TryCreate(Site, text, out var target) && Site.IsBaseOf(target) && !IsOfAnotherSite(target.AbsolutePath)
            ? new LocalPath(target.PathAndQuery + target.Fragment)
            : null;
    }

    public override string ToString() => Value;

    /// <summary>Two slashes are followed by a host. They may appear only once dot segments have been resolved.</summary>
    private static bool IsOfAnotherSite(string path) => path.StartsWith("//", StringComparison.Ordinal);
}

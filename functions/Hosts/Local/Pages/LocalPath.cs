namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>
/// A place on this site that a browser is sent back to. What names another site, or what a browser could read as one, is none, so
/// that no link to us can lead elsewhere (CWE-601, https://cwe.mitre.org/data/definitions/601.html).
/// </summary>
internal sealed record LocalPath
{
    private const int Longest = 2_000;

    private static readonly Uri Site = new("http://localhost/");

    private LocalPath(string value) => Value = value;

    /// <summary>With query and fragment, escaped: fit for a header.</summary>
    public string Value { get; }

    /// <summary>Null for all that is no place on this site.</summary>
    public static LocalPath? TryParse(string? text)
    {
        // Browsers drop tabs and line ends, and read a backslash as a slash (https://url.spec.whatwg.org/#url-parsing).
        if (text is not ['/', ..] || text.Length > Longest || text.Any(c => c is '\\' or <= ' ' or '\u007f'))
        {
            return null;
        }

        return Uri.TryCreate(Site, text, out var there) && Site.IsBaseOf(there) && !IsOfAnotherSite(there.AbsolutePath)
            ? new LocalPath(there.PathAndQuery + there.Fragment)
            : null;
    }

    public override string ToString() => Value;

    /// <summary>Two slashes begin with a host; they may be left only after the dots before them have been resolved.</summary>
    private static bool IsOfAnotherSite(string path) => path.StartsWith("//", StringComparison.Ordinal);
}

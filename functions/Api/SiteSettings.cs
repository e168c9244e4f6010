namespace OutlookOneOnOne.Api;

/// <summary>The section <c>Site</c> of a host's configuration: where the API and the add-in answer, from outside.</summary>
public sealed record SiteSettings
{
    public string Api { get; init; } = string.Empty;

    public string AddIn { get; init; } = string.Empty;

    /// <summary>Ends in a slash.</summary>
    public Uri ApiAddress => new(Api.TrimEnd('/') + "/");

    public Uri AddInAddress => new(AddIn.TrimEnd('/') + "/");

    /// <summary>What is wrong, each a sentence that names the setting; empty when it can be used.</summary>
    public IEnumerable<string> Faults() =>
        from site in new[] { (Name: nameof(Api), Address: Api), (Name: nameof(AddIn), Address: AddIn) }
        where !Uri.TryCreate(site.Address, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        select $"Site:{site.Name} must be an https address; it is '{site.Address}'.";
}

namespace OutlookOneOnOne.Api;

/// <summary>The section <c>Site</c> of a host's configuration: the public addresses of the API and of the add-in.</summary>
public sealed record SiteSettings
{
    /// <summary>The address of the API.</summary>
    public string Api { get; init; } = string.Empty;

    /// <summary>The address of the add-in's files.</summary>
    public string AddIn { get; init; } = string.Empty;

    /// <summary>The address of the API with a slash at the end.</summary>
    public Uri ApiAddress => new(Api.TrimEnd('/') + "/");

    /// <summary>The address of the add-in with a slash at the end.</summary>
    public Uri AddInAddress => new(AddIn.TrimEnd('/') + "/");

    /// <summary>What is wrong with these settings.</summary>
    /// <returns>Sentences that each name a setting; empty when the settings are valid.</returns>
    public IEnumerable<string> Faults() =>
        from site in new[] { (Name: nameof(Api), Address: Api), (Name: nameof(AddIn), Address: AddIn) }
        where !Uri.TryCreate(site.Address, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        select $"Site:{site.Name} must be an https address; it is '{site.Address}'.";
}

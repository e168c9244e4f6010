namespace OutlookOneOnOne.Api.Identity;

/// <summary>The section <c>Entra</c> of a host's configuration: whose people may sign in, and for what.</summary>
public sealed record EntraSettings
{
    public string TenantId { get; init; } = string.Empty;

    /// <summary>The API's application (client) id.</summary>
    public string Audience { get; init; } = string.Empty;

    /// <summary>Where Entra ID answers; other national clouds have others.</summary>
    public string Authority { get; init; } = new EntraOptions().Authority.AbsoluteUri;

    /// <summary>What is wrong, each a sentence that names the setting; empty when it can be used.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Guid.TryParse(TenantId, out _))
        {
            yield return $"Entra:TenantId must be the id of the tenant, a GUID; it is '{TenantId}'.";
        }

        if (!Guid.TryParse(Audience, out _))
        {
            yield return $"Entra:Audience must be the application id of the app registration, a GUID; it is '{Audience}'.";
        }

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps || !authority.AbsoluteUri.EndsWith('/'))
        {
            yield return $"Entra:Authority must be an https address that ends in a slash; it is '{Authority}'.";
        }
    }

    public void ApplyTo(EntraOptions options)
    {
        options.Tenants.Add(TenantId);
        options.Audiences.Add(Audience);
        options.Authority = new Uri(Authority);
    }
}

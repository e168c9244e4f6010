namespace OutlookOneOnOne.Api.Identity;

/// <summary>The section <c>Entra</c> of a host's configuration: whose people may sign in, and to which application.</summary>
public sealed record EntraSettings
{
    /// <summary>The id of the tenant, a GUID.</summary>
    public string TenantId { get; init; } = string.Empty;

    /// <summary>The API's application (client) id, a GUID.</summary>
    public string Audience { get; init; } = string.Empty;

    /// <summary>The address of Entra ID, which differs for national clouds.</summary>
    public string Authority { get; init; } = new EntraOptions().Authority.AbsoluteUri;

    /// <summary>What is wrong with these settings.</summary>
    /// <returns>Sentences that each name a setting; empty when the settings are valid.</returns>
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

        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var authority)
            || authority.Scheme != Uri.UriSchemeHttps
            || !authority.AbsoluteUri.EndsWith('/'))
        {
            yield return $"Entra:Authority must be an https address that ends in a slash; it is '{Authority}'.";
        }
    }

    /// <summary>Copies valid settings into the options.</summary>
    /// <param name="options">Receives the tenant, the audience and the authority.</param>
    public void ApplyTo(EntraOptions options)
    {
        options.Tenants.Add(TenantId);
        options.Audiences.Add(Audience);
        options.Authority = new Uri(Authority);
    }
}

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Which access tokens are accepted. None of this is secret, and none of it is read from a token.</summary>
public sealed class EntraOptions
{
    /// <summary>Tenant ids; each stands for exactly two issuers, those of token versions 1 and 2.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>The accepted audiences: the API's client id, and for version 1 tokens also its application id URI.</summary>
    public IList<string> Audiences { get; } = [];

    /// <summary>The delegated permission that a token must have in <c>scp</c>.</summary>
    public string Scope { get; set; } = "OneOnOne.Use";

    /// <summary>The address of Entra ID, which differs for national clouds.</summary>
    public Uri Authority { get; set; } = new("https://login.microsoftonline.com/");
}

namespace OutlookOneOnOne.Api.Identity;

/// <summary>Whose access tokens are taken. Nothing of it is a secret, and none of it is ever taken from a token.</summary>
public sealed class EntraOptions
{
    /// <summary>Tenant ids; each gives exactly two issuers, those of token versions 1 and 2.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>What the tokens are for: the API's client id, and its application id URI where tokens of version 1 come too.</summary>
    public IList<string> Audiences { get; } = [];

    /// <summary>The delegated permission that a token must carry in <c>scp</c>.</summary>
    public string Scope { get; set; } = "OneOnOne.Use";

    /// <summary>Where Entra ID answers; other national clouds have others.</summary>
    public Uri Authority { get; set; } = new("https://login.microsoftonline.com/");
}

using Azure.Core;
using Microsoft.Identity.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>Gets tokens for the person who has signed in on this machine. It never prompts; <c>oneonone login</c> does that.</summary>
internal sealed class SignedInCredential(SignInStore store) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        GetTokenAsync(requestContext, cancellationToken).AsTask().GetAwaiter().GetResult();

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var record = store.Remembered ?? throw SignInException.NobodySignedIn();
        var (app, _) = await store.OpenAsync(record);
        var account = await app.GetAccountAsync(record.AccountId) ?? throw SignInException.NobodySignedIn();
        try
        {
            var result = await app.AcquireTokenSilent(requestContext.Scopes, account)
                .WithClaims(requestContext.Claims)
                .ExecuteAsync(cancellationToken);
            return new AccessToken(result.AccessToken, result.ExpiresOn);
        }
        catch (Exception e) when (e is MsalException or HttpRequestException)
        {
            throw SignInException.From(e);
        }
    }
}

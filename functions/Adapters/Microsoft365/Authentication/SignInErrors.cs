using Azure.Core;
using Azure.Identity;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>Replaces the long messages of the identity libraries with what to do about a failed sign-in.</summary>
internal sealed class SignInErrors(TokenCredential inner) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        try
        {
            return inner.GetToken(requestContext, cancellationToken);
        }
        catch (AuthenticationFailedException e)
        {
            throw SignInException.From(e);
        }
    }

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        try
        {
            return await inner.GetTokenAsync(requestContext, cancellationToken);
        }
        catch (AuthenticationFailedException e)
        {
            throw SignInException.From(e);
        }
    }
}

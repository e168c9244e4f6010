using Azure.Core;
using Azure.Identity;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>Says what to do when no token can be had, in place of the many words of the identity libraries.</summary>
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

using Azure.Core;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>A token that opens nothing, for a simulator on this machine.</summary>
internal sealed class LoopbackCredential : TokenCredential
{
    public const string Token = "loopback";

    private LoopbackCredential()
    {
    }

    public static LoopbackCredential Instance { get; } = new();

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}

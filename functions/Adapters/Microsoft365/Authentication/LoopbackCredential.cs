using Azure.Core;
using OutlookOneOnOne.Adapters.Microsoft365.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>A worthless token, the name of the role, for a simulator on this machine.</summary>
internal sealed class LoopbackCredential(GraphRole role) : TokenCredential
{
    private readonly string token = role switch
    {
        GraphRole.Reader => "reader",
        GraphRole.Writer => "writer",
        GraphRole.Mailer => "mailer",
        GraphRole.FreeBusy => "freebusy",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "GraphRole has no other case."),
    };

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}

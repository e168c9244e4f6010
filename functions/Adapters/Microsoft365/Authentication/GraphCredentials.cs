using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Adapters.Microsoft365.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>The credentials for the configured identity: a managed identity for each role, or one application for all.</summary>
internal sealed class GraphCredentials(IOptions<Microsoft365Options> options)
{
    private readonly Lazy<TokenCredential> application = new(() => new SignInErrors(
        new DefaultAzureCredential(
            new DefaultAzureCredentialOptions { TenantId = options.Value.TenantId, ExcludeInteractiveBrowserCredential = true })));

    public TokenCredential For(GraphRole role) => options.Value switch
    {
        // A server on this machine is not Graph, so it must never get a real token.
        { GraphUrl.IsLoopback: true } => new LoopbackCredential(role),
        { Identity: Microsoft365Identity.ManagedIdentity } settings => ManagedIdentity(ClientIdOf(role, settings)),
        { Identity: Microsoft365Identity.Application } => application.Value,
        { Identity: Microsoft365Identity.SignedInPerson } settings => new SignedInCredential(new SignInStore(settings.SignInFolder)),
        _ => throw new InvalidOperationException("Microsoft365Identity has no other case."),
    };

    /// <summary>The scopes to request: all permissions that were already granted.</summary>
    public static string[] Scopes(Uri graph) => [$"{graph.GetLeftPart(UriPartial.Authority)}/.default"];

    private static SignInErrors ManagedIdentity(string clientId) =>
        new(new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId)));

    private static string ClientIdOf(GraphRole role, Microsoft365Options settings) => role switch
    {
        GraphRole.Reader => settings.ReaderClientId!, // checked at the start, see Microsoft365OptionsCheck
        GraphRole.Writer => settings.WriterClientId!, // as above
        GraphRole.Mailer => settings.MailerClientId!, // as above
        GraphRole.FreeBusy => settings.FreeBusyClientId!, // as above; without ReadsFreeBusy it is never asked for
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "GraphRole has no other case."),
    };
}

using Azure.Core;
using OutlookOneOnOne.Adapters.Microsoft365.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>Provides the credentials for calls to Graph.</summary>
internal interface IGraphCredentials
{
    TokenCredential For(GraphRole role);

    /// <summary>The scopes to request.</summary>
    string[] Scopes(Uri graph);
}

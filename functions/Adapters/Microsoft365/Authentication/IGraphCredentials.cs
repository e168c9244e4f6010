using Azure.Core;
using OutlookOneOnOne.Adapters.Microsoft365.Client;

namespace OutlookOneOnOne.Adapters.Microsoft365.Authentication;

/// <summary>Says as whom Graph is asked.</summary>
internal interface IGraphCredentials
{
    TokenCredential For(GraphRole role);

    /// <summary>What a token is to be good for.</summary>
    string[] Scopes(Uri graph);
}

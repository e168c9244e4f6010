using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Core.Directory;
using Organisation = OutlookOneOnOne.Core.People.Organisation;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>Reads the people of a tenant, with one request per 999 accounts and a few for time zones, groups and rooms.</summary>
internal sealed class GraphDirectory(
    GraphClients clients, RecipientTimeZones timeZones, MailboxTypes types, IOptions<Microsoft365Options> options) : IDirectory
{
    public async Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken)
    {
        var client = clients.For(GraphRole.Reader);
        var accounts = (await AccountsAsync(client, cancellationToken)).Select(TenantAccount.Of).OfType<TenantAccount>().ToList();
        var (groups, groupWarnings) = await OtherMailboxes.GroupsAsync(client, cancellationToken);
        var (rooms, roomWarnings) = await OtherMailboxes.RoomsAsync(client, cancellationToken);
        var (workspaces, workspaceWarnings) = await OtherMailboxes.WorkspacesAsync(client, cancellationToken);
        var (resources, typeWarnings) = await types.ResourcesAsync(client, accounts, cancellationToken);
        var places = rooms.Concat(workspaces).Concat(resources).ToHashSet();
        var people = TenantPeople.Of([.. accounts.Select(a => a.Exclude(options.Value.IsExcluded).ExcludePlace(places.Contains))]);
        var (chart, zoneWarnings) = await timeZones.AddToAsync(client, people.Chart, cancellationToken);
        return new DirectoryReadResult(
            new Organisation(chart, groups, places),
            [.. people.Warnings, .. zoneWarnings, .. groupWarnings, .. roomWarnings, .. workspaceWarnings, .. typeWarnings]);
    }

    /// <summary>
    /// All accounts, including guests and disabled ones, which can be managers in between. A filter cannot be combined with $expand.
    /// </summary>
    private static async Task<List<User>> AccountsAsync(GraphServiceClient client, CancellationToken cancellationToken)
    {
        var accounts = await DirectoryPages.ReadAsync(
            link => link is null ? client.Users.GetAsync(r =>
            {
                r.QueryParameters.Top = DirectoryPages.Size;
                r.QueryParameters.Select = TenantAccount.Select;
                r.QueryParameters.Expand = ["manager($select=id)"];
            }, cancellationToken) : client.Users.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return accounts.Match(all => all, fault => throw DirectoryPages.Failure(say => say.ThingsPeople, "User.Read.All", fault));
    }
}

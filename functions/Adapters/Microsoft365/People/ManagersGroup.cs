using Microsoft.Extensions.Options;
using Microsoft.Graph;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// The group whose direct members' calendars Exchange lets us read. It shows why a calendar was denied: whoever is still in it has not
/// objected, and the fault is ours. <c>Group.Read.All</c>, which the reader has, covers it
/// (https://learn.microsoft.com/graph/api/group-list-members).
/// </summary>
internal sealed class ManagersGroup(GraphClients clients, IOptions<Microsoft365Options> options, TimeProvider time)
{
    /// <summary>When permissions are lost, every calendar asks.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private volatile Known? known;

    /// <summary>The members' ids; null if the organisation has not named the group.</summary>
    public async Task<GraphResult<IReadOnlySet<PersonId>>?> MembersAsync(CancellationToken cancellationToken)
    {
        if (options.Value.ManagersGroup is not { Length: > 0 } address)
        {
            return null;
        }

        var answer = await FindAsync(address, cancellationToken);
        if (answer is GraphResult<IReadOnlySet<PersonId>>.Succeeded found)
        {
            known = new Known(found.Value, time.GetUtcNow() + Remembered);
        }

        return answer;
    }

    /// <summary>True only if it is certain that this person is a member, or was a few minutes ago.</summary>
    public async Task<bool> HasAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (known is { } recent && time.GetUtcNow() < recent.Until)
        {
            return recent.Members.Contains(person);
        }

        return await MembersAsync(cancellationToken) is { } answer && answer.Match(members => members.Contains(person), _ => false);
    }

    private async Task<GraphResult<IReadOnlySet<PersonId>>> FindAsync(string address, CancellationToken cancellationToken)
    {
        var client = clients.For(GraphRole.Reader);
        var groups = await DirectoryPages.ReadAsync(
            link => link is null ? client.Groups.GetAsync(r =>
            {
                r.QueryParameters.Filter = $"mail eq '{address.Replace("'", "''", StringComparison.Ordinal)}'";
                r.QueryParameters.Select = ["id"];
            }, cancellationToken) : client.Groups.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return groups switch
        {
            GraphResult<List<Microsoft.Graph.Models.Group>>.Succeeded { Value: [{ Id: { } id }, ..] } =>
                await MembersAsync(client, id, cancellationToken),
            GraphResult<List<Microsoft.Graph.Models.Group>>.Failed failed => Failed(failed.Fault),
            _ => Failed(new GraphFault.NotFound("noSuchGroup")),
        };
    }

    private static async Task<GraphResult<IReadOnlySet<PersonId>>> MembersAsync(
        GraphServiceClient client, string group, CancellationToken cancellationToken)
    {
        var members = await DirectoryPages.ReadAsync(
            link => link is null ? client.Groups[group].Members.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (DirectoryPages.Size, ["id"]), cancellationToken)
                : client.Groups[group].Members.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return members.Match<GraphResult<IReadOnlySet<PersonId>>>(
            all => new GraphResult<IReadOnlySet<PersonId>>.Succeeded(
                all.Select(m => m.Id).OfType<string>().Select(id => new PersonId(id)).ToHashSet()),
            Failed);
    }

    private static GraphResult<IReadOnlySet<PersonId>> Failed(GraphFault fault) => new GraphResult<IReadOnlySet<PersonId>>.Failed(fault);

    private sealed record Known(IReadOnlySet<PersonId> Members, DateTimeOffset Until);
}

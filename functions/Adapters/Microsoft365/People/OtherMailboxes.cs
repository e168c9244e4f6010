using Microsoft.Graph;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using EmailAddress = OutlookOneOnOne.Core.People.EmailAddress;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// Reads the addresses of groups and rooms. Without permission to read them, the organisation is still correct: an unknown group or room
/// counts as an external person, never as a colleague, and invitations mark rooms as resources.
/// </summary>
internal static class OtherMailboxes
{
    public static async Task<(
        IReadOnlyList<EmailAddress> Addresses,
        IReadOnlyList<DirectoryWarning> Warnings)> GroupsAsync(GraphServiceClient client, CancellationToken cancellationToken)
    {
        var groups = await DirectoryPages.ReadAsync(
            link => link is null ? client.Groups.GetAsync(r =>
            {
                r.QueryParameters.Top = DirectoryPages.Size;
                r.QueryParameters.Filter = "mailEnabled eq true";
                r.QueryParameters.Select = ["id", "mail", "proxyAddresses"];
            }, cancellationToken) : client.Groups.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return OrWarning(
            groups,
            group => [group.Mail, .. (group.ProxyAddresses ?? []).OfType<string>().Select(p => p.Split(':', 2)[^1])],
            say => say.ThingsGroups,
            "GroupMember.Read.All",
            say => say.DirectoryGroupsUnread);
    }

    public static async Task<(
        IReadOnlyList<EmailAddress> Addresses,
        IReadOnlyList<DirectoryWarning> Warnings)> RoomsAsync(GraphServiceClient client, CancellationToken cancellationToken)
    {
        var rooms = await DirectoryPages.ReadAsync(
            link => link is null ? client.Places.GraphRoom.GetAsync(r =>
            {
                r.QueryParameters.Top = DirectoryPages.Size;
                r.QueryParameters.Select = ["id", "emailAddress"];
            }, cancellationToken) : client.Places.GraphRoom.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return OrWarning(rooms, room => [room.EmailAddress], say => say.ThingsRooms, "Place.Read.All", say => say.DirectoryRoomsUnread);
    }

    /// <summary>Desks and areas that people book like a room (https://learn.microsoft.com/graph/api/resources/workspace).</summary>
    public static async Task<(
        IReadOnlyList<EmailAddress> Addresses,
        IReadOnlyList<DirectoryWarning> Warnings)> WorkspacesAsync(GraphServiceClient client, CancellationToken cancellationToken)
    {
        var workspaces = await DirectoryPages.ReadAsync(
            link => link is null ? client.Places.GraphWorkspace.GetAsync(r =>
            {
                r.QueryParameters.Top = DirectoryPages.Size;
                r.QueryParameters.Select = ["id", "emailAddress"];
            }, cancellationToken) : client.Places.GraphWorkspace.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
            page => (page.Value, page.OdataNextLink),
            cancellationToken);
        return OrWarning(
            workspaces,
            workspace => [workspace.EmailAddress],
            say => say.ThingsWorkspaces,
            "Place.Read.All",
            say => say.DirectoryWorkspacesUnread);
    }

    private static (IReadOnlyList<EmailAddress>, IReadOnlyList<DirectoryWarning>) OrWarning<T>(
        GraphResult<List<T>> answer,
        Func<T, IEnumerable<string?>> addresses,
        Func<IAccessMessages, string> what,
        string permission,
        Func<IFileFaultsMessages, Func<string, string, string>> unread) => answer switch
        {
            GraphResult<List<T>>.Succeeded given => (Parsed(given.Value.SelectMany(addresses)), []),
            GraphResult<List<T>>.Failed { Fault: GraphFault.AccessDenied denied } =>
                ([], [new DirectoryWarning(say => unread(say)(denied.Code, permission))]),
            GraphResult<List<T>>.Failed failed => throw DirectoryPages.Failure(what, permission, failed.Fault),
            _ => throw new InvalidOperationException("GraphResult has no other case."),
        };

    private static List<EmailAddress> Parsed(IEnumerable<string?> texts) =>
        [.. texts.Select(t => EmailAddress.TryParse(t, out var address) ? address : (EmailAddress?)null).OfType<EmailAddress>().Distinct()];
}

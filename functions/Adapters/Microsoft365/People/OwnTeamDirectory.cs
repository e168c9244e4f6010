using Microsoft.Graph.Models;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// The signed-in person and their direct reports, which need no administrator's consent. Everybody else counts as external.
/// </summary>
internal sealed class OwnTeamDirectory(GraphClients clients) : IDirectory
{
    public async Task<DirectoryReadResult> ReadAsync(CancellationToken cancellationToken)
    {
        var client = clients.For(GraphRole.Reader);
        var me = (
            await GraphErrors.TryAsync(
                () => client.Me.GetAsync(r => r.QueryParameters.Select = TenantAccount.Select, cancellationToken), cancellationToken))
            .Match(given => given, fault => throw DirectoryPages.Failure(say => say.ThingsOwnEntry, "User.Read", fault));
        var reports = (await DirectoryPages.ReadAsync(
                link => link is null ? client.Me.DirectReports.GetAsync(r =>
                {
                    r.QueryParameters.Top = DirectoryPages.Size;
                    r.QueryParameters.Select = TenantAccount.Select;
                }, cancellationToken) : client.Me.DirectReports.WithUrl(link).GetAsync(cancellationToken: cancellationToken),
                page => (page.Value, page.OdataNextLink),
                cancellationToken))
            .Match(given => given.OfType<User>(), fault => throw DirectoryPages.Failure(say => say.ThingsReports, "User.Read", fault));
        return Of(me, reports);
    }

    private static DirectoryReadResult Of(User me, IEnumerable<User> reports)
    {
        me.Manager = null;
        var team = TenantPeople.Of([.. reports.Select(ReportingTo(me)).Prepend(me).Select(TenantAccount.Of).OfType<TenantAccount>()]);
        return team.Chart.People.Count > 0
            ? new DirectoryReadResult(new Core.People.Organisation(team.Chart), team.Warnings)
            : throw new Microsoft365Exception(say => say.GraphNoMailbox);
    }

    private static Func<User, User> ReportingTo(User me) => report =>
    {
        report.Manager = new DirectoryObject { Id = me.Id };
        return report;
    };
}

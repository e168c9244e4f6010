using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>Checks each permission of the reader on the directory, by reading one id.</summary>
internal sealed class DiagnoseDirectory(GraphClients clients) : IDiagnose
{
    private const string Remedy =
        "Run infra/entra/grant.ps1 (docs/deploy.md, step 5). Entra ID can take an hour to apply it.";

    public string Part => "directory";

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var reader = clients.For(GraphRole.Reader);
        return
        [
            await ReadAsync("permission User.Read.All", () => reader.Users.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
            await ReadAsync("permission Group.Read.All", () => reader.Groups.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
            await ReadAsync("permission Place.Read.All", () => reader.Places.GraphRoom.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
        ];

        async Task<Finding> ReadAsync(string part, Func<Task> call) =>
            HarmlessCall.Judge(part, await GraphErrors.TryAsync(call, cancellationToken), Remedy);
    }
}

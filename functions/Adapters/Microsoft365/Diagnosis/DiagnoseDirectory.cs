using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365.Diagnosis;

/// <summary>Checks each permission of the reader on the directory, by reading one id.</summary>
internal sealed class DiagnoseDirectory(GraphClients clients) : IDiagnose
{
    public Func<IDiagnosisMessages, string> Part => say => say.PartsDirectory;

    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var reader = clients.For(GraphRole.Reader);
        return
        [
            await ReadAsync("User.Read.All", () => reader.Users.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
            await ReadAsync("Group.Read.All", () => reader.Groups.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
            await ReadAsync("Place.Read.All", () => reader.Places.GraphRoom.GetAsync(
                r => (r.QueryParameters.Top, r.QueryParameters.Select) = (1, ["id"]), cancellationToken)),
        ];

        async Task<Finding> ReadAsync(string permission, Func<Task> call) => HarmlessCall.Judge(
            say => say.PartsPermission(permission), await GraphErrors.TryAsync(call, cancellationToken), say => say.DirectoryRemedy);
    }
}

using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// What the directory remembers of somebody who has left a list: name, addresses and numbers. Whoever is in the directory is there because
/// the organisation says so, and is not deleted here.
/// </summary>
/// <param name="snapshots">Null where a process has none.</param>
public sealed class PersonalDirectory(IOrganisationSnapshots? snapshots = null) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "directory";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var left = (await ReadAsync(cancellationToken))?.FormerPeople.FirstOrDefault(p => p.Id == person);
        return left is null || left.IsForgotten ? new JsonObject() : new JsonObject
        {
            ["name"] = left.Name,
            ["addresses"] = new JsonArray([.. left.Addresses.Select(a => (JsonNode)a.Value)]),
            ["numbers"] = new JsonArray([.. left.ListedIds.Select(id => (JsonNode)id)]),
        };
    }

    /// <summary>
    /// The id stays, so that nobody else gets it and with it what others wrote with this person. Somebody who returns is a stranger.
    /// </summary>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (snapshots is not null && await ReadAsync(cancellationToken) is { } organisation
            && organisation.FormerPeople.Any(p => p.Id == person && !p.IsForgotten))
        {
            await snapshots.SaveAsync(organisation.Forget(person), cancellationToken);
        }
    }

    private async Task<Organisation?> ReadAsync(CancellationToken cancellationToken) =>
        snapshots is null ? null : (await snapshots.ReadAsync(known: null, cancellationToken) as SnapshotReadResult.Newer)?.Organisation;
}

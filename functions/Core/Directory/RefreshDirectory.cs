using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Reads the whole organisation again and stores the snapshot for everybody else. Throws when the directory cannot be read; the old
/// snapshot is then kept.
/// </summary>
public sealed class RefreshDirectory(IDirectory directory, IOrganisationSnapshots snapshots, IClock clock)
{
    /// <returns>What was stored, with warnings for the administrators of the directory.</returns>
    public async Task<DirectoryReadResult> RunAsync(CancellationToken cancellationToken)
    {
        var reading = await directory.ReadAsync(cancellationToken);
        var today = clock.GetCurrentInstant().InUtc().Date;
        var organisation = BlockedAccounts.Remember(reading.Organisation, await BeforeAsync(cancellationToken), today);
        await snapshots.SaveAsync(organisation, cancellationToken);
        return reading with { Organisation = organisation };
    }

    private async Task<Organisation?> BeforeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await snapshots.ReadAsync(known: null, cancellationToken) as SnapshotReadResult.Newer)?.Organisation;
        }
        catch (InvalidDataException)
        {
            return null; // It is broken or of another version, and this reading replaces it.
        }
    }
}

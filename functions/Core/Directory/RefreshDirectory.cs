using NodaTime;

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
        return reading with
        {
            Organisation = await new RememberOrganisation(snapshots).SaveAsync(reading.Organisation, today, cancellationToken),
        };
    }
}

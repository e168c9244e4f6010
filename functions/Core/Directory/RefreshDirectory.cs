
namespace OutlookOneOnOne.Core.Directory;

/// <summary>
/// Reads the whole organisation anew and keeps it for everybody else to look at. When the directory cannot be read it throws, and
/// the snapshot stays what it was.
/// </summary>
public sealed class RefreshDirectory(IDirectory directory, IOrganisationSnapshots snapshots)
{
    /// <returns>What was kept, with warnings for whoever looks after the directory.</returns>
    public async Task<DirectoryReading> RunAsync(CancellationToken cancellationToken)
    {
        var reading = await directory.ReadAsync(cancellationToken);
        await snapshots.SaveAsync(reading.Organisation, cancellationToken);
        return reading;
    }
}
